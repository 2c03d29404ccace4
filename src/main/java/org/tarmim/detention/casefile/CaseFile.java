package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Custody;
import org.tarmim.detention.chain.Happened;
import org.tarmim.detention.chain.Meters;
import org.tarmim.detention.chain.OrderGap;

/**
 * A case as whoever looks may read it.
 *
 * @param person    null where that part is not granted
 * @param particulars null likewise, and where nothing of them is known
 * @param meters    null where a part they rest on is not granted
 * @param gaps      the days with no order known
 * @param contradictions claims that do not fit together, side by side
 */
public record CaseFile(
        CaseHead head,
        @Nullable PersonDetails person,
        @Nullable Particulars particulars,
        List<CustodyEvent> events,
        List<OrderTerm> orders,
        List<Hearing> hearings,
        List<Mandate> mandates,
        List<Deadline> deadlines,
        List<Holder> holders,
        @Nullable Meters meters,
        List<OrderGap> gaps,
        List<List<CustodyEvent>> contradictions) {
    public CaseFile {
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        hearings = List.copyOf(hearings);
        mandates = List.copyOf(mandates);
        deadlines = List.copyOf(deadlines);
        holders = List.copyOf(holders);
        gaps = List.copyOf(gaps);
        contradictions = List.copyOf(contradictions);
    }

    /** The lawyers whose mandate holds on a day, as far as the file knows, by name. */
    public List<String> lawyers(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.holdsOn(day))
                .map(mandate -> mandate.details().lawyer())
                .toList();
    }

    /** The place that was told last, of where the person is or was taken; empty where none was. */
    public String lastPlace() {
        return events.stream()
                .filter(event -> !event.corrected())
                .map(event -> event.details().place())
                .filter(place -> !place.isEmpty())
                .reduce("", (before, last) -> last);
    }

    static List<List<CustodyEvent>> contradictions(Custody custody, List<CustodyEvent> events) {
        return custody.contradictions((one, other) -> !place(events, one).equals(place(events, other))).stream()
                .map(claims ->
                        claims.stream().map(claim -> event(events, claim)).toList())
                .toList();
    }

    private static String place(List<CustodyEvent> events, UUID id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .map(event -> event.details().place())
                .findFirst()
                .orElse("");
    }

    private static CustodyEvent event(List<CustodyEvent> events, Happened claim) {
        return events.stream()
                .filter(event -> event.id().equals(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "CaseFile " + head.code();
    }
}
