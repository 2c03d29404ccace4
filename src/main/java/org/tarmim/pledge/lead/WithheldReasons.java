package org.tarmim.pledge.lead;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** The reasons given for what a statement means for money can be withheld, all of a statement together. */
@Component
class WithheldReasons implements Withholdable {
    private final LeadTable table;
    private final ApplicationEventPublisher events;

    WithheldReasons(LeadTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Decided.TO_WITHHOLD);
    }

    @Override
    public Set<String> tables() {
        return Set.of("statement_decision");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        var decided = table.of(passage.subject());
        if (decided.isEmpty()) return Optional.empty();
        var reasons = decided.stream().map(Decided::reason).distinct().collect(Collectors.joining(" · "));
        return Optional.of(new Found(reasons, "statements/" + passage.subject()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        table.withhold(ask);
        events.publishEvent(new ReasonsWithheld(passage.subject()));
    }
}
