package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarmim.detention.chain.Custody;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Happened;
import org.tarmim.detention.chain.Order;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.law.LegalLimit;
import org.tarmim.detention.law.LegalLimitTable;
import org.tarmim.detention.law.LimitKind;

/** Of what there must be news, and by when, as a case says it now. */
record Awaited(CaseFile file, LegalLimitTable limits) {
    private static final Set<CustodyKind> LAST_SEEN = Set.of(CustodyKind.SIGHTING, CustodyKind.WHEREABOUTS_UNKNOWN);

    /** What an authority would not do with somebody whom it says not to hold. */
    private static final Set<CustodyKind> ACKNOWLEDGING =
            Set.of(CustodyKind.HOLDING_ACKNOWLEDGED, CustodyKind.LAWYER_VISIT, CustodyKind.RELEASE, CustodyKind.DEATH);

    private static final Comparator<CustodyEvent> BY_DAY = Comparator.comparing(
            event -> event.details().when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder()));

    List<Due> all() {
        return Stream.of(orders(), hearings(), urgentWindow())
                .flatMap(due -> due)
                .toList();
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

    /** From the arrest, or else from when somebody was last seen, as long as nobody acknowledges that the person is held. */
    private Stream<Due> urgentWindow() {
        if (!file.head().isCounted() || isAcknowledged()) return Stream.of();
        return disappeared().stream().flatMap(event -> {
            var day = Objects.requireNonNull(event.details().when().earliest());
            return limits.on(LimitKind.URGENT_WINDOW, day).stream().map(limit -> window(event, limit, day));
        });
    }

    private static Due window(CustodyEvent event, LegalLimit limit, LocalDate day) {
        return new Due(
                DeadlineSource.EVENT,
                event.id(),
                DeadlineKind.URGENT_WINDOW_3M,
                limit.end(day),
                DayZone.GAZA,
                limit.id());
    }

    /** The first day counts that it can have been, of all that are told: a window is rather too short than missed. */
    private Optional<CustodyEvent> disappeared() {
        var arrests = custody().arrests().stream().map(Happened::id).toList();
        return events().filter(event -> arrests.contains(event.id()))
                .min(BY_DAY)
                .or(this::lastSeen);
    }

    private Optional<CustodyEvent> lastSeen() {
        return events().filter(event -> LAST_SEEN.contains(event.details().kind()))
                .filter(event -> event.details().when().earliest() != null)
                .max(BY_DAY);
    }

    private boolean isAcknowledged() {
        var custody = custody();
        return events().anyMatch(event ->
                        ACKNOWLEDGING.contains(event.details().kind()) && !custody.mayBeFormer(event.happened(null)))
                || orderTerms().anyMatch(order -> !custody.mayBeFormer(order))
                || current()
                        .anyMatch(hearing -> !hearing.details().ahead()
                                && !custody.mayBeFormer(hearing.details().when().latest()));
    }

    /** What can be of a custody before the last arrest is asked of it, and nothing that depends on the day. */
    private Custody custody() {
        var happened =
                events().map(event -> event.happened(event.details().order())).toList();
        return new Custody(orderTerms().toList(), happened, Instant.EPOCH, LocalDate.EPOCH);
    }

    private Stream<Order> orderTerms() {
        return file.orders().stream().filter(term -> !term.corrected()).map(OrderTerm::order);
    }

    private Stream<CustodyEvent> events() {
        return file.events().stream().filter(event -> !event.corrected());
    }
}
