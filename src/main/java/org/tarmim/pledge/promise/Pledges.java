package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.document.DocumentHook;
import org.tarmim.pledge.document.DocumentOf;

/** The desk for pledges: record what was promised, change it in revisions, look it up. Nothing counts before review. */
@Desk
public class Pledges {
    private static final Read EXPORTED = new Read("pledges.exported", "pledges");

    private final PledgeTable table;
    private final ReviewRule rule;
    private final Counting counting;
    private final OwnWords ownWords;
    private final DocumentHook documents;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Pledges(
            PledgeTable table,
            ReviewRule rule,
            Counting counting,
            OwnWords ownWords,
            DocumentHook documents,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rule = rule;
        this.counting = counting;
        this.ownWords = ownWords;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** One page of a list, newest announcement first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Page<Revision> list(PledgeQuery query, @Nullable String after) {
        return list(query, after, PledgeTable.PAGE);
    }

    /** The same with this many rows on a page at most. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Page<Revision> list(PledgeQuery query, @Nullable String after, int size) {
        return table.page(query, after == null ? null : PledgePlace.parse(after), size);
    }

    /** The pledge with this code, or nothing where it does not exist or may not be seen; both answer alike. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<Pledge> find(PledgeCode code) {
        return table.byCode(code.text());
    }

    /** The pledge with this id, or nothing where it does not exist or may not be seen. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<Pledge> find(UUID id) {
        return table.byId(id);
    }

    /** Hands over every pledge of a list, page by page, newest announcement first; the trail keeps that somebody did. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public void export(PledgeQuery query, Consumer<List<Revision>> reader) {
        events.publishEvent(EXPORTED);
        var page = table.page(query, null, PledgeTable.PAGE);
        reader.accept(page.rows());
        while (page.next() != null) {
            page = table.page(query, PledgePlace.parse(page.next()), PledgeTable.PAGE);
            reader.accept(page.rows());
        }
    }

    /** Hands over the newest verified revision of every pledge that its donor does not dispute, by code, in parts. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public void undisputed(Consumer<List<Revision>> reader) {
        var part = table.undisputed("");
        while (!part.isEmpty()) {
            reader.accept(part);
            part = table.undisputed(part.getLast().code().text());
        }
    }

    /**
     * Pledges of the same donor that this may be said of once more, most alike first: what was announced again adds
     * nothing.
     */
    @Requires(May.RECORD_MONEY)
    @Transactional(readOnly = true)
    public List<Resemblance> resembling(@Valid PledgeDetails details) {
        var alike = new ArrayList<>(
                Reannouncements.among(table.verifiedOf(details.donor()), details, counting.of(details)));
        var through = details.channelParty();
        if (through != null && !through.equals(details.donor()))
            alike.addAll(Reannouncements.via(table.verifiedOf(through), details));
        alike.addAll(Reannouncements.via(table.verifiedThrough(details.donor()), details));
        return alike;
    }

    /** The most this donor has promised until now, where what is said is so far beyond that a number may be wrong. */
    @Requires(May.RECORD_MONEY)
    @Transactional(readOnly = true)
    public Optional<Money> outOfProportion(@Valid PledgeDetails details) {
        return Magnitude.farBeyond(table.verifiedOf(details.donor()), counting.of(details));
    }

    /**
     * Records a new pledge; it waits for one reviewer, or for two where it is large or where the desk says that it is new
     * although it resembles another or is out of proportion. Throws {@link Rejected} where no rate is known for the day of the announcement.
     */
    @Requires(May.RECORD_MONEY)
    public Revision record(@Valid PledgeDetails details) {
        check(details);
        var overrides = Reannouncements.warn(resembling(details))
                || outOfProportion(details).isPresent();
        var pledge = table.open(UUID.randomUUID(), details.donor(), clock.now());
        return revise(pledge, 1, details, RevisionReason.FIRST, null, overrides);
    }

    /**
     * Records that a pledge now says something else than when it was read, and why; it goes back to review. Throws {@link
     * Rejected} where somebody else changed it since, or its words were withheld: a form that was open meanwhile must not
     * bring them back.
     */
    @Requires(May.RECORD_MONEY)
    public Revision change(Revision read, @Valid PledgeDetails details, RevisionReason reason, String note) {
        check(details);
        var pledge = read.pledge();
        table.lock(pledge);
        var latest = table.byId(pledge)
                .orElseThrow(() -> Rejected.because("pledge.gone"))
                .latest();
        if (latest.no() != read.no())
            throw Rejected.because("pledge.stale", latest.code().text());
        if (latest.isOpen())
            throw Rejected.because("pledge.waits", latest.code().text());
        if (!latest.saysTheSame(read))
            throw Rejected.because("pledge.withheld.meanwhile", latest.code().text());
        return revise(new PledgeHead(pledge, latest.code()), read.no() + 1, details, reason, note, false);
    }

    private Revision revise(
            PledgeHead pledge,
            int no,
            PledgeDetails details,
            RevisionReason reason,
            @Nullable String note,
            boolean overrides) {
        var counted = counting.of(details);
        var needed = rule.reviews(counted, overrides || table.isDisputed(pledge.id()));
        var me = Acting.required();
        var revision = new Revision(
                UUID.randomUUID(),
                pledge.id(),
                pledge.code(),
                no,
                details,
                counted,
                reason,
                note,
                me.account(),
                Objects.requireNonNull(me.organisation()),
                needed,
                ReviewState.WAITING,
                clock.now());
        table.insert(revision);
        documents.hang(DocumentOf.REVISION, revision.id(), details.donor(), details.documents());
        events.publishEvent(new PledgeChanged.Recorded(pledge.id(), revision.id()));
        return revision;
    }

    private void check(PledgeDetails details) {
        if (details.announcedOn().isAfter(clock.today()))
            throw Rejected.because("pledge.future", details.announcedOn(), clock.today());
        var statement = details.statement();
        if (statement != null) ownWords.check(statement, details.donor());
    }
}
