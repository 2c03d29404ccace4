package org.tarmim.facility.saved;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.picture.Filter;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** A saved view can be withheld: its name and what it searches for, for everybody who found it. */
@Component
class WithheldView implements Withholdable {
    private final SavedViewTable views;
    private final ApplicationEventPublisher events;

    WithheldView(SavedViewTable views, ApplicationEventPublisher events) {
        this.views = views;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SavedView.TO_WITHHOLD);
    }

    @Override
    public Set<String> tables() {
        return Set.of("saved_view");
    }

    /** Without an address: who decides is often of another team and would not find it in the list. */
    @Override
    public Optional<Found> find(Passage passage) {
        return views.find(passage.subject()).map(view -> new Found(words(view), ""));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        views.withhold(ask);
        events.publishEvent(new SavedViewChanged.Removed(passage.subject()));
    }

    private static String words(SavedView view) {
        var searched = view.query().value(Filter.TEXT);
        return Stream.concat(Stream.of(view.name()), searched.stream()).collect(Collectors.joining(" · "));
    }
}
