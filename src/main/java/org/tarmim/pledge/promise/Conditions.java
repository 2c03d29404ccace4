package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.document.DocumentHook;
import org.tarmim.pledge.document.DocumentOf;

/** The desk for what donors wait for: what a condition came to, who found that, on which day and why. */
@Desk
public class Conditions {
    private final PledgeTable pledges;
    private final FindingTable table;
    private final DocumentHook documents;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Conditions(
            PledgeTable pledges,
            FindingTable table,
            DocumentHook documents,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.table = table;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** The conditions of a revision in their order, each with what was found of it in any revision. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<ConditionHistory> of(Revision revision) {
        var found = table.of(revision.pledge()).stream().collect(Collectors.groupingBy(Finding::condition));
        return revision.details().conditions().stream()
                .map(condition -> new ConditionHistory(condition, found.getOrDefault(condition, List.of())))
                .toList();
    }

    /**
     * Findings that would no longer count, if only these conditions were said: changed words are another condition, which
     * starts open. Only those of what was said last.
     */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<ConditionHistory> lost(Revision latest, Collection<Condition> said) {
        return of(latest).stream()
                .filter(one -> !one.findings().isEmpty())
                .filter(one -> !said.contains(one.condition()))
                .toList();
    }

    /** By pledge how many conditions still lock its money; those without any are not in it. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Map<UUID, Integer> locks(Collection<UUID> pledges) {
        return table.locks(pledges);
    }

    /** Records what a condition came to; throws {@link Rejected} for a day to come and for one that was not said. */
    @Requires(May.RECORD_MONEY)
    public void assess(@Valid FindingDetails details) {
        if (details.assessedOn().isAfter(clock.today())) throw Rejected.because("finding.future", details.assessedOn());
        var revision = pledges.revision(details.revision()).orElseThrow(() -> Rejected.because("pledge.gone"));
        var no = revision.details().conditions().indexOf(details.condition()) + 1;
        if (no == 0) throw Rejected.because("finding.condition.gone");
        var id = UUID.randomUUID();
        table.insert(id, details, no, Acting.required(), clock.now());
        documents.hang(DocumentOf.FINDING, id, revision.details().donor(), details.documents());
        events.publishEvent(new PledgeChanged.Assessed(revision.pledge(), revision.id(), details.state()));
    }
}
