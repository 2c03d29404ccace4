package org.tarmim.detention.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.names.NameIndex;
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
    private final NameIndex names;
    private final DeadlineTable deadlines;
    private final DueList dues;
    private final CaseReader reader;
    private final ContentSeal seal;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    CaseEntries(
            CaseTable table,
            ContentTable contents,
            NameIndex names,
            DeadlineTable deadlines,
            DueList dues,
            CaseReader reader,
            ContentSeal seal,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contents = contents;
        this.names = names;
        this.deadlines = deadlines;
        this.dues = dues;
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

    /** Records a hearing, and that there must be news on its day or on the one to which it goes on. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid HearingDetails details) {
        return heard(file(code), details, null, null);
    }

    /** Records that a hearing was otherwise, with the reason; what was due because of it is computed anew. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, UUID hearing, @Valid HearingDetails details, @Valid Reason reason) {
        var file = file(code);
        if (file.hearings().stream().noneMatch(one -> one.id().equals(hearing) && !one.corrected()))
            throw Rejected.because("case.corrected.meanwhile");
        return heard(file, details, hearing, reason.reason());
    }

    /** Records who speaks for the person, by whose mandate. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid MandateDetails details) {
        return add(file(code), Content.MANDATE, Compartment.LEGAL, new MandateEntry(details, null), null);
    }

    /** Records that a mandate was otherwise, or ended, with the reason. */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, UUID mandate, @Valid MandateDetails details, @Valid Reason reason) {
        var file = file(code);
        if (file.mandates().stream().noneMatch(one -> one.id().equals(mandate) && !one.corrected()))
            throw Rejected.because("case.corrected.meanwhile");
        return add(file, Content.MANDATE, Compartment.LEGAL, new MandateEntry(details, reason.reason()), mandate);
    }

    /**
     * Records who the person is, anew; throws {@link Rejected} where somebody did so meanwhile.
     *
     * @param read what stood there for whoever corrects it
     */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, PersonDetails read, @Valid PersonDetails details, @Valid Reason reason) {
        var before = last(Content.PERSON, code);
        var file = asRead(code, read, CaseFile::person);
        var entry = new PersonEntry(details, reason.reason());
        names.keep(file.head().id(), file.head().team(), details.names());
        return add(file, Content.PERSON, Compartment.IDENTITY, entry, before);
    }

    /** Records what papers say of the person, where nobody has; throws {@link Rejected} for a birth that has not come. */
    @Requires(May.WRITE_CASES)
    public UUID record(CaseCode code, @Valid Particulars details) {
        details.refuseAfter(clock.today());
        return add(file(code), Content.PARTICULARS, Compartment.IDENTITY, new ParticularsEntry(details, null), null);
    }

    /**
     * Records what papers say anew, with the reason; throws {@link Rejected} where somebody did so meanwhile.
     *
     * @param read what stood there for whoever corrects it
     */
    @Requires(May.WRITE_CASES)
    public UUID correct(CaseCode code, Particulars read, @Valid Particulars details, @Valid Reason reason) {
        details.refuseAfter(clock.today());
        var before = last(Content.PARTICULARS, code);
        var file = asRead(code, read, CaseFile::particulars);
        var entry = new ParticularsEntry(details, reason.reason());
        return add(file, Content.PARTICULARS, Compartment.IDENTITY, entry, before);
    }

    /** Records that what was due is done. */
    @Requires(May.WRITE_CASES)
    public void settle(CaseCode code, UUID deadline) {
        var file = file(code);
        if (!deadlines.settle(file.head().id(), deadline, Acting.required(), clock.now()))
            throw Rejected.because("case.settled.meanwhile");
        events.publishEvent(new CaseChanged.Settled(code, deadline));
    }

    /** The row that holds now in a list of which one does. */
    private UUID last(Content list, CaseCode code) {
        return contents.of(list, List.of(head(code).id())).stream()
                .reduce((before, last) -> last)
                .map(ContentRow::id)
                .orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    private CaseFile asRead(CaseCode code, Record read, Function<CaseFile, @Nullable Record> part) {
        var file = file(code);
        if (!read.equals(part.apply(file))) throw Rejected.because("case.corrected.meanwhile");
        return file;
    }

    private UUID happened(CaseFile file, CustodyDetails details, @Nullable UUID supersedes, @Nullable String reason) {
        details.refuseAfter(clock.today());
        refuseEndBeforeArrest(file, details);
        if (details.order() != null) checkOrder(file, details.order());
        var part = details.kind().compartment();
        return addDue(file, Content.CUSTODY, part, new CustodyEntry(details, reason), supersedes);
    }

    private UUID ordered(CaseFile file, OrderDetails details, @Nullable UUID supersedes, @Nullable String reason) {
        if (details.extending() != null) checkExtension(file, details, details.extending());
        return addDue(file, Content.ORDER, Compartment.LEGAL, new OrderEntry(details, reason), supersedes);
    }

    private UUID heard(CaseFile file, HearingDetails details, @Nullable UUID supersedes, @Nullable String reason) {
        details.refuseAfter(clock.today());
        return addDue(file, Content.HEARING, Compartment.LEGAL, new HearingEntry(details, reason), supersedes);
    }

    private UUID addDue(CaseFile file, Content list, Compartment part, Record entry, @Nullable UUID supersedes) {
        var id = add(file, list, part, entry, supersedes);
        dues.keep(file(file.head().code()));
        return id;
    }

    private UUID add(CaseFile file, Content list, Compartment compartment, Record entry, @Nullable UUID supersedes) {
        var head = file.head();
        head.refuseOver();
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
        return reader.file(head(code), List.of());
    }

    private CaseHead head(CaseCode code) {
        return table.byCode(code).orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    private static void refuseEndBeforeArrest(CaseFile file, CustodyDetails details) {
        var end = details.when().latest();
        if (!details.kind().ends() || end == null) return;
        var arrests = file.events().stream()
                .filter(event -> !event.corrected() && event.details().kind() == CustodyKind.ARREST)
                .map(event -> event.details().when().earliest())
                .flatMap(Stream::ofNullable)
                .toList();
        if (!arrests.isEmpty() && arrests.stream().allMatch(end::isBefore))
            throw Rejected.because("custody.endBeforeArrest");
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
