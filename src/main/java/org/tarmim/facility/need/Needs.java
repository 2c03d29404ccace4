package org.tarmim.facility.need;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
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
import org.tarmim.area.PCode;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Rates;

/**
 * The desk for needs: what there is to pay for, recorded with where its cost comes from, and what it comes to. What was
 * recorded stays: each change is a further revision with its author and reason.
 */
@Desk
public class Needs {
    private static final int LONGEST_REASON = 500;
    private static final Read EXPORTED = new Read("need.exported", "need");

    private final NeedRowTable rows;
    private final NeedStepTable steps;
    private final NeedTable table;
    private final AssessmentTable assessments;
    private final Facilities facilities;
    private final Rates rates;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Needs(
            NeedRowTable rows,
            NeedStepTable steps,
            NeedTable table,
            AssessmentTable assessments,
            Facilities facilities,
            Rates rates,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.steps = steps;
        this.table = table;
        this.assessments = assessments;
        this.facilities = facilities;
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /** The need with this id as it is now, or nothing where it does not exist or may not be seen. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public Optional<Need> find(UUID id) {
        return rows.find(sight(NeedsQuery.ALL), id);
    }

    /** The needs of a facility as they are now, also those that are superseded; the dearest first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Need> of(UUID facility) {
        return of(facility, NeedsQuery.ALL);
    }

    /** Those of the needs of a query that are of a facility. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Need> of(UUID facility, NeedsQuery query) {
        return rows.of(sight(query), facility);
    }

    /**
     * One page, the dearest first and those without a cost last; also those that are in no total.
     *
     * @param after where the page before said that the next one starts; null for the first
     * @param size  the most rows of a page
     */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public Page<Need> page(NeedsQuery query, @Nullable String after, int size) {
        var found = rows.page(sight(query), NeedPlace.parse(after), size + 1);
        return Page.of(found, size, last -> NeedPlace.of(last).text());
    }

    /** What they come to; without those that are superseded or cancelled. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public NeedTotals totals(NeedsQuery query) {
        return rows.totals(sight(query), false);
    }

    /** The same, with a part of its own for each facility. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public NeedTotals totalsOfEach(NeedsQuery query) {
        return rows.totals(sight(query), true);
    }

    /** The facilities of which somebody recorded a need. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Site> sites() {
        return rows.sites();
    }

    /** How what is needed changed up to the day of a picture: as known on each day, or with what was learned later. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<NeedStep> steps(PictureChoice choice) {
        return steps.steps(choice.picture(clock.now()), choice.includesLater());
    }

    /** The horizons in use, the nearest first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Horizon> horizons() {
        return rows.horizons().stream().sorted().toList();
    }

    /** Hands over every need of a query, one by one; the trail keeps that somebody took them. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public void stream(NeedsQuery query, Consumer<Need> reader) {
        events.publishEvent(EXPORTED);
        rows.each(sight(query), reader);
    }

    /** How a need came to be as it is, the newest first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<NeedRevision> revisions(UUID id) {
        return rows.revisions(id);
    }

    /** Records a need; throws {@link Rejected} for another subject than its assessment has, or without a rate. */
    @Requires(May.WRITE_NEEDS)
    public Need record(Scope scope, @Valid NeedDetails details) {
        if (scope.facilityOrNull() == null && scope.sectorOrNull() == null)
            throw Rejected.because("need.sector.missing");
        basis(details, scope).ifPresent(Needs::refuseSuperseded);
        var now = clock.now();
        var id = table.insert(scope, Acting.required(), now);
        table.insert(id, revision(1, details, cost(details), NeedStatus.of(details), "", now));
        events.publishEvent(new NeedChanged.Recorded(id));
        return get(id);
    }

    /** Records that something else is known; dollars stay as they were unless the cost itself is another. */
    @Requires(May.WRITE_NEEDS)
    public Need revise(Need need, @Valid NeedDetails details, String reason) {
        basis(details, need.scope());
        var status = need.status().isGiven() ? NeedStatus.of(details) : need.status();
        if (!status.fits(details.hasCost())) throw Rejected.because("need.cost.needed", status);
        var cost = details.costsAs(need.details()) ? need.cost() : cost(details);
        replace(need, details, cost, status, reason);
        events.publishEvent(new NeedChanged.Revised(need.id(), need.version() + 1));
        return get(need.id());
    }

    /** Records how far it has come; throws {@link Rejected} where that does not fit to whether it has a cost. */
    @Requires(May.WRITE_NEEDS)
    public Need move(Need need, NeedStatus status, String reason) {
        if (!status.fits(need.cost() != null))
            throw Rejected.because(need.cost() == null ? "need.status.uncosted" : "need.status.costed", status);
        if (status == need.status()) throw Rejected.because("need.status.same", status);
        replace(need, need.details(), need.cost(), status, reason);
        events.publishEvent(new NeedChanged.Moved(need.id(), status));
        return get(need.id());
    }

    private void replace(Need need, NeedDetails details, @Nullable Cost cost, NeedStatus status, String reason) {
        if (reason.isBlank()) throw Rejected.because("need.reason.missing");
        if (reason.length() > LONGEST_REASON) throw Rejected.because("need.reason.length", LONGEST_REASON);
        checkWords(need);
        var now = clock.now();
        if (!table.replace(need, now)) throw Rejected.because("need.stale");
        table.insert(need.id(), revision(need.version() + 1, details, cost, status, reason.strip(), now));
    }

    // Words that were withheld since it was read must not come back with it.
    private void checkWords(Need read) {
        var stored = get(read.id());
        if (stored.version() == read.version() && !stored.details().equals(read.details()))
            throw Rejected.because("need.withheld.meanwhile");
    }

    private static NeedRevision revision(
            int version, NeedDetails details, @Nullable Cost cost, NeedStatus status, String reason, Instant at) {
        var me = Acting.required();
        return new NeedRevision(version, details, cost, status, me.account(), me.organisation(), reason, at);
    }

    /** The assessment it rests on; throws {@link Rejected} for one that is about something else. */
    private Optional<Assessment> basis(NeedDetails details, Scope scope) {
        var area = area(scope);
        var id = details.basis();
        if (id == null) return Optional.empty();
        var basis = assessments.find(id, now()).orElseThrow(() -> Rejected.because("need.basis.unseen"));
        if (!basis.covers(scope, area))
            throw Rejected.because("need.basis.other", basis.details().title());
        return Optional.of(basis);
    }

    private @Nullable PCode area(Scope scope) {
        var facility = scope.facilityOrNull();
        if (facility == null) return scope.areaOrNull();
        return facilities
                .find(facility)
                .orElseThrow(() -> Rejected.because("facility.missing"))
                .details()
                .area();
    }

    private static void refuseSuperseded(Assessment basis) {
        if (basis.supersededBy() != null)
            throw Rejected.because("need.basis.superseded", basis.details().title(), basis.supersededBy());
    }

    private @Nullable Cost cost(NeedDetails details) {
        var amount = details.amount();
        var day = details.priceDate();
        return amount == null || day == null ? null : Cost.of(rates.convert(amount, day));
    }

    private Need get(UUID id) {
        return rows.find(sight(NeedsQuery.ALL), id).orElseThrow(() -> Rejected.because("need.unseen"));
    }

    private Picture now() {
        return Picture.now(clock.now());
    }

    private NeedSight sight(NeedsQuery query) {
        return new NeedSight(query, query.picture().picture(clock.now()));
    }
}
