package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.OrderStatus;

/** Of what there must be news, and by when, as a case says it now. */
record Awaited(CaseFile file) {
    List<Due> all() {
        return Stream.of(orders(), hearings()).flatMap(due -> due).toList();
    }

    private Stream<Due> orders() {
        return file.orders().stream().filter(Awaited::waits).flatMap(Awaited::end);
    }

    private static boolean waits(OrderTerm term) {
        return !term.corrected() && term.status() != OrderStatus.EXTENDED && term.status() != OrderStatus.LIFTED;
    }

    private static Stream<Due> end(OrderTerm term) {
        var details = term.details();
        return Stream.ofNullable(details.until())
                .map(day ->
                        new Due(DeadlineSource.ORDER, term.id(), DeadlineKind.of(details.kind()), day, details.zone()));
    }

    private Stream<Due> hearings() {
        return current().flatMap(this::hearing);
    }

    /** The day of a hearing still to come, or to which one goes on, as long as nothing is recorded of that day. */
    private Stream<Due> hearing(Hearing hearing) {
        var details = hearing.details();
        var day = details.ahead() ? details.when().latest() : details.nextOn();
        return Stream.ofNullable(day)
                .filter(next -> current().noneMatch(other -> isNews(other, hearing, next)))
                .map(next -> due(hearing, next, details.zone()));
    }

    private static boolean isNews(Hearing other, Hearing hearing, LocalDate day) {
        var isLater = !other.details().ahead() || !hearing.details().ahead();
        return !other.equals(hearing) && isLater && isOn(other, day);
    }

    private static Due due(Hearing hearing, LocalDate day, DayZone zone) {
        return new Due(DeadlineSource.HEARING, hearing.id(), DeadlineKind.HEARING, day, zone);
    }

    private static boolean isOn(Hearing hearing, LocalDate day) {
        var earliest = hearing.details().when().earliest();
        var latest = hearing.details().when().latest();
        return earliest != null && latest != null && !day.isBefore(earliest) && !day.isAfter(latest);
    }

    private Stream<Hearing> current() {
        return file.hearings().stream().filter(hearing -> !hearing.corrected());
    }
}
