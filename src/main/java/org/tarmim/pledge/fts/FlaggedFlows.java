package org.tarmim.pledge.fts;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk for flows that look wrong: each is explained by a person or left out; what was reported stays as it came. */
@Desk
public class FlaggedFlows {
    private static final int MOST_ALIKE = 20;

    private final FlowRowTable rows;
    private final LookalikeTable alike;
    private final FlowDecisionTable decisions;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    FlaggedFlows(
            FlowRowTable rows,
            LookalikeTable alike,
            FlowDecisionTable decisions,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.alike = alike;
        this.decisions = decisions;
        this.clock = clock;
        this.events = events;
    }

    /** Those that nobody has explained, of one import or of all, in the order in which they came. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Page<FlowRow> waiting(@Nullable UUID batch, @Nullable String after, int size) {
        var found = rows.flagged(batch, place(after), size + 1);
        return Page.of(found, size, last -> String.valueOf(last.row()));
    }

    /** The other flows that these rows may be the same as, twenty at most for each, by {@link FlowRow#row}. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Map<Long, List<Lookalike>> lookalikes(List<FlowRow> of) {
        return alike.of(of.stream().map(FlowRow::row).toList(), MOST_ALIKE);
    }

    /** Every version of a flow that is here, the newest first; none where nothing came under that number. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<FlowRow> versions(long flow) {
        return alike.versions(flow);
    }

    /** Explains a flow and lets it count, or leaves it out; throws {@link Rejected} for an own import. */
    @Requires(May.ACCEPT_IMPORTED_MONEY)
    public void decide(@Valid FlowExplanation explanation) {
        var row = rows.flagged(explanation.row()).orElseThrow(() -> Rejected.because("fts.flagged.decided"));
        var actor = Acting.required();
        if (row.importer().equals(actor.account())) throw Rejected.because("fts.flagged.own");
        if (!decisions.decide(row, explanation.accepted(), explanation.reason(), actor, clock.now()))
            throw Rejected.because("fts.flagged.decided");
        events.publishEvent(new FlowsChanged.Explained(row.batch(), row.flow(), explanation.accepted()));
    }

    private static long place(@Nullable String after) {
        try {
            return after == null ? 0 : Long.parseLong(after);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
