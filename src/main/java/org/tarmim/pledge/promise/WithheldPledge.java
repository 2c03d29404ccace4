package org.tarmim.pledge.promise;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/**
 * The words of a pledge can be withheld, in every revision, with what reviewers, its donor and the desk wrote about it and
 * its money. The amounts stay.
 */
@Component
class WithheldPledge implements Withholdable {
    private final PledgeTable pledges;
    private final ApplicationEventPublisher events;

    WithheldPledge(PledgeTable pledges, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Pledge.TO_WITHHOLD);
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "pledge_revision",
                "pledge_condition",
                "condition_assessment",
                "pledge_review",
                "pledge_answer",
                "posting",
                "allocation",
                "allocation_decision",
                "allocation_transfer",
                "transfer_decision",
                "money_report",
                "pledge_import_row",
                "reported_amount",
                "accepted_difference");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return pledges.byId(passage.subject())
                .map(pledge ->
                        new Found(words(pledge), "pledges/" + pledge.code().text()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var latest = pledges.byId(passage.subject()).orElseThrow().latest();
        pledges.withhold(ask);
        events.publishEvent(new PledgeChanged.Withheld(passage.subject(), latest.id()));
    }

    private static String words(Pledge pledge) {
        return pledge.revisions().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.details().title(), one.details().purpose(), one.note()),
                        one.details().conditions().stream().map(Condition::said)))
                .filter(text -> text != null && !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
