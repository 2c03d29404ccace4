package org.tarmim.detention.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DeadlineState;
import org.tarmim.detention.casefile.HearingDetails;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.OrderStatus;

/** What a case says now, without the parts that were not chosen and without what was corrected since. */
record HandedFile(
        @Nullable PersonDetails person,
        @Nullable Particulars particulars,
        List<CustodyDetails> events,
        List<Order> orders,
        List<HearingDetails> hearings,
        List<MandateDetails> mandates,
        List<Due> deadlines) {
    /** An order and how it stands; another may go on from it. */
    record Order(UUID id, OrderDetails details, OrderStatus status) {}

    /** Something that is due by the end of a day. */
    record Due(DeadlineKind kind, LocalDate due, DayZone zone, DeadlineState state) {}

    static HandedFile of(CaseFile file, Set<Compartment> parts) {
        var named = parts.contains(Compartment.IDENTITY);
        var legal = parts.contains(Compartment.LEGAL);
        return new HandedFile(
                named ? file.person() : null,
                named ? file.particulars() : null,
                events(file, parts),
                legal ? orders(file) : List.of(),
                legal ? hearings(file) : List.of(),
                legal ? mandates(file) : List.of(),
                legal ? deadlines(file) : List.of());
    }

    private static List<CustodyDetails> events(CaseFile file, Set<Compartment> parts) {
        return file.events().stream()
                .filter(event -> !event.corrected())
                .map(event -> event.details())
                .filter(details -> parts.contains(details.kind().compartment()))
                .toList();
    }

    private static List<Order> orders(CaseFile file) {
        return file.orders().stream()
                .filter(term -> !term.corrected())
                .map(term -> new Order(term.id(), term.details(), term.status()))
                .toList();
    }

    private static List<HearingDetails> hearings(CaseFile file) {
        return file.hearings().stream()
                .filter(hearing -> !hearing.corrected())
                .map(hearing -> hearing.details())
                .toList();
    }

    private static List<MandateDetails> mandates(CaseFile file) {
        return file.mandates().stream()
                .filter(mandate -> !mandate.corrected())
                .map(mandate -> mandate.details())
                .toList();
    }

    private static List<Due> deadlines(CaseFile file) {
        return file.deadlines().stream()
                .map(one -> new Due(one.kind(), one.due(), one.zone(), one.state()))
                .toList();
    }
}
