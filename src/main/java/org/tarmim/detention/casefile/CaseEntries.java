package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk at which something is recorded in a case: what happened, an order, what is settled. Nothing is changed
 * afterwards; a correction is another entry that stands in the place of one, with its reason.
 */
@Desk
public class CaseEntries {
    private final CaseTable table;
    private final ContentTable contents;
    private final DeadlineTable deadlines;
    private final CaseReader reader;
    private final ContentSeal seal;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    CaseEntries(
            CaseTable table,
            ContentTable contents,
            DeadlineTable deadlines,
            CaseReader reader,
            ContentSeal seal,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contents = contents;
        this.deadlines = deadlines;
        this.reader = reader;
        this.seal = seal;
        this.clock = clock;
        this.events = events;
    }

    /** Records what is said to have happened; throws {@link Rejected} for a day that has not come, or before the arrest. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid CustodyDetails details) {
        var file = file(code);
        return happened(file, details, null, null);
    }

    /** Records that an event was otherwise, with the reason. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, UUID event, @Valid CustodyDetails details, @Valid Reason reason) {
        var file = file(code);
        if (file.events().stream().noneMatch(one -> one.id().equals(event) && !one.corrected()))
            throw Rejected.because("case.corrected.meanwhile");
        return happened(file, details, event, reason.reason());
    }

    /** Records an order, and that there must be news by its last day. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid OrderDetails details) {
        return ordered(file(code), details, null, null);
    }

    /** Records that an order was otherwise, with the reason; what was due because of it is computed anew. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, UUID order, @Valid OrderDetails details, @Valid Reason reason) {
        var file = file(code);
        checkOrder(file, order);
        return ordered(file, details, order, reason.reason());
    }

    /** Records who the person is, anew. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, @Valid PersonDetails details, @Valid Reason reason) {
        var file = file(code);
        var before =
                contents.of(Content.PERSON, List.of(file.head().id())).getLast().id();
        var entry = new PersonEntry(details, reason.reason());
        return add(file, Content.PERSON, Compartment.IDENTITY, entry, before);
    }

    /** Records that what was due is done. */
    @Requires(May.WRITE_CASES)
    public void settle(CaseCode code, UUID deadline) {
        var file = file(code);
        if (!deadlines.settle(file.head().id(), deadline, Acting.required(), clock.now()))
            throw Rejected.because("case.settled.meanwhile");
        events.publishEvent(new CaseChanged.Settled(code, deadline));
    }

    private UUID happened(CaseFile file, CustodyDetails details, @Nullable UUID supersedes, @Nullable String reason) {
        details.refuseAfter(clock.today());
        refuseEndBeforeArrest(file, details);
        if (details.order() != null) checkOrder(file, details.order());
        var id =
                add(file, Content.CUSTODY, details.kind().compartment(), new CustodyEntry(details, reason), supersedes);
        settleByNews(file, details);
        if (supersedes != null) awaitAnew(file.head().code());
        return id;
    }

    private UUID ordered(CaseFile file, OrderDetails details, @Nullable UUID supersedes, @Nullable String reason) {
        if (details.extending() != null) checkExtension(file, details, details.extending());
        var id = add(file, Content.ORDER, Compartment.LEGAL, new OrderEntry(details, reason), supersedes);
        if (supersedes != null) news(file, List.of(supersedes));
        if (details.extending() != null) news(file, List.of(details.extending()));
        if (details.until() != null) await(file, id, details, details.until());
        if (supersedes != null) awaitAnew(file.head().code());
        return id;
    }

    /** News that was corrected away is no news: the orders it had settled wait for news again. */
    private void awaitAnew(CaseCode code) {
        var file = file(code);
        for (var term : file.orders()) {
            var until = term.details().until();
            if (until != null && waits(term) && !isAwaited(file, term)) await(file, term.id(), term.details(), until);
        }
    }

    private static boolean waits(OrderTerm term) {
        return !term.corrected() && term.status() != OrderStatus.EXTENDED && term.status() != OrderStatus.LIFTED;
    }

    /** Also when a person settled it. */
    private static boolean isAwaited(CaseFile file, OrderTerm term) {
        return file.deadlines().stream()
                .anyMatch(due -> term.id().equals(due.term()) && due.state() != DeadlineState.SUPERSEDED);
    }

    private void await(CaseFile file, UUID term, OrderDetails details, LocalDate due) {
        var ofCase = file.head().id();
        var id = UUID.randomUUID();
        var entry = new DeadlineEntry(DeadlineKind.of(details.kind()), due, details.zone());
        var content = seal.seal(reader.key(file.head()), CaseReader.due(ofCase, id), entry);
        deadlines.add(
                new DeadlineTable.Row(id, ofCase, term, null, content, DeadlineState.OPEN),
                Acting.required(),
                clock.now());
    }

    private void settleByNews(CaseFile file, CustodyDetails details) {
        if (details.order() != null) news(file, List.of(details.order()));
        if (details.kind().ends())
            news(file, file.orders().stream().map(OrderTerm::id).toList());
    }

    private void news(CaseFile file, List<UUID> terms) {
        deadlines.supersede(file.head().id(), terms, Acting.required(), clock.now());
    }

    private UUID add(CaseFile file, Content list, Compartment compartment, Record entry, @Nullable UUID supersedes) {
        var head = file.head();
        if (!head.isWritable() || !head.compartments().contains(compartment)) throw Rejected.because("case.notGranted");
        var id = UUID.randomUUID();
        var content = seal.seal(reader.key(head), new Place(list.column(), head.id(), id), entry);
        var me = Acting.required().account();
        contents.add(list, new ContentRow(id, head.id(), compartment, content, me, clock.now(), supersedes));
        events.publishEvent(
                supersedes == null
                        ? new CaseChanged.Recorded(head.code(), id)
                        : new CaseChanged.Corrected(head.code(), id, supersedes));
        return id;
    }

    private CaseFile file(CaseCode code) {
        var head = table.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
        return reader.file(head, List.of());
    }

    private static void refuseEndBeforeArrest(CaseFile file, CustodyDetails details) {
        var end = details.when().latest();
        if (!details.kind().ends() || end == null) return;
        var before = file.events().stream()
                .filter(event -> !event.corrected() && event.details().kind() == CustodyKind.ARREST)
                .map(event -> event.details().when().earliest())
                .anyMatch(arrest -> arrest != null && end.isBefore(arrest));
        if (before) throw Rejected.because("custody.endBeforeArrest");
    }

    private static void checkExtension(CaseFile file, OrderDetails details, UUID extending) {
        var before = requiredOrder(file, extending).details();
        if (before.kind() != details.kind()) throw Rejected.because("order.extending.kind");
        if (before.until() != null && details.until() != null && details.until().isBefore(before.until()))
            throw Rejected.because("order.extending.shorter", details.until(), before.until());
    }

    private static void checkOrder(CaseFile file, UUID order) {
        if (file.orders().stream().noneMatch(one -> one.id().equals(order) && !one.corrected()))
            throw Rejected.because("order.unknown");
    }

    private static OrderTerm requiredOrder(CaseFile file, UUID order) {
        return file.orders().stream()
                .filter(one -> one.id().equals(order) && !one.corrected())
                .findFirst()
                .orElseThrow(() -> Rejected.because("order.unknown"));
    }
}
