package org.tarmim.facility.verification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** What a coordinator wrote to a decision can be withheld. */
@Component
class WithheldAnswer implements Withholdable {
    private final VerificationTable decisions;
    private final ApplicationEventPublisher events;

    WithheldAnswer(VerificationTable decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("VERIFICATION_NOTE");
    }

    @Override
    public Set<String> tables() {
        return Set.of("verification", "answer_draft");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return decisions.noted(passage.subject()).map(noted -> new Found(noted.note(), "review/" + noted.report()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var noted = decisions.noted(passage.subject()).orElseThrow();
        decisions.withholdNote(ask);
        events.publishEvent(new FacilityChanged.Withheld(noted.facility(), passage.kind(), passage.subject()));
    }
}
