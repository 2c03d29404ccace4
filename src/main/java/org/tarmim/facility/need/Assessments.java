package org.tarmim.facility.need;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Rates;

/**
 * The desk for assessments: on which needs rest, and which give damage and loss. A newer one supersedes an older one of
 * the same facility, or of the same area and sector.
 */
@Desk
public class Assessments {
    private final AssessmentTable table;
    private final Rates rates;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Assessments(AssessmentTable table, Rates rates, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.rates = rates;
        this.clock = clock;
        this.events = events;
    }

    /** All of them as they are known now, the newest first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Assessment> list() {
        return table.all(Picture.now(clock.now()));
    }

    /** Those of a facility in a picture, the newest first. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Assessment> of(UUID facility, Picture picture) {
        return table.of(facility, picture);
    }

    /** Those of now on which a need can rest, the newest first: about what it is of, and not superseded. */
    @Requires(May.SEE_NEEDS)
    @Transactional(readOnly = true)
    public List<Assessment> under(Scope scope, @Nullable PCode area) {
        return list().stream()
                .filter(one -> one.supersededBy() == null && one.covers(scope, area))
                .toList();
    }

    /**
     * Records the assessment of a facility, or of the area and sector in its details; throws {@link Rejected} when it
     * supersedes something else than an older one of its kind that nothing superseded before.
     */
    @Requires(May.WRITE_NEEDS)
    public Assessment record(@Nullable UUID facility, @Valid AssessmentDetails details) {
        if (details.assessedOn().isAfter(clock.today())) throw Rejected.because("assessment.day.future");
        var scope =
                facility == null ? new Scope.OfArea(details.area(), details.sector()) : new Scope.OfFacility(facility);
        var now = clock.now();
        var id = table.insert(
                scope, details, older(scope, details), Acting.required().account(), now);
        details.measures().forEach(measure -> table.insert(id, measure, cost(measure, details)));
        events.publishEvent(new NeedChanged.Assessed(id));
        return find(id).orElseThrow(() -> Rejected.because("need.basis.unseen"));
    }

    private @Nullable Assessment older(Scope scope, AssessmentDetails details) {
        if (details.supersedes() == null) return null;
        var older = find(details.supersedes()).orElseThrow(() -> Rejected.because("need.basis.unseen"));
        var title = older.details().title();
        if (!older.scope().equals(scope)) throw Rejected.because("assessment.supersedes.other", title);
        if (older.supersededBy() != null)
            throw Rejected.because("assessment.supersedes.twice", title, older.supersededBy());
        if (older.details().assessedOn().isAfter(details.assessedOn()))
            throw Rejected.because(
                    "assessment.supersedes.newer", title, older.details().assessedOn());
        return older;
    }

    private Cost cost(MeasureDetails measure, AssessmentDetails details) {
        return Cost.of(rates.convert(measure.amount(), details.assessedOn()));
    }

    private Optional<Assessment> find(UUID id) {
        return table.find(id, Picture.now(clock.now()));
    }
}
