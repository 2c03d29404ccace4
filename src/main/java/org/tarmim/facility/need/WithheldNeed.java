package org.tarmim.facility.need;

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

/** The words of a need can be withheld, in every revision: what it is, where its price comes from, why it changed. */
@Component
class WithheldNeed implements Withholdable {
    private final NeedRowTable rows;
    private final NeedTable table;
    private final ApplicationEventPublisher events;

    WithheldNeed(NeedRowTable rows, NeedTable table, ApplicationEventPublisher events) {
        this.rows = rows;
        this.table = table;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Need.TO_WITHHOLD);
    }

    @Override
    public Set<String> tables() {
        return Set.of("need_revision");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        var revisions = rows.revisions(passage.subject());
        if (revisions.isEmpty()) return Optional.empty();
        var words = revisions.stream().flatMap(WithheldNeed::words).distinct().collect(Collectors.joining(" · "));
        return Optional.of(new Found(words, "needs/" + passage.subject()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        table.withhold(ask);
        events.publishEvent(new NeedChanged.Withheld(passage.subject()));
    }

    private static Stream<String> words(NeedRevision revision) {
        return Stream.of(revision.details().what(), revision.details().unitCostSource(), revision.reason())
                .filter(text -> text != null && !text.isEmpty());
    }
}
