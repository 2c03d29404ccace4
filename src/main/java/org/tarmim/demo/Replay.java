package org.tarmim.demo;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Plays January 2025 up to the demo's day, in the order in which things would have come in, so that the picture of one
 * day differs from that of the next and late news stays late.
 */
@Component
class Replay {
    private final Cast cast;
    private final List<Chapter> chapters;
    private final DemoClock clock;

    Replay(Cast cast, ObjectProvider<Chapter> chapters, DemoClock clock) {
        this.cast = cast;
        this.chapters = chapters.orderedStream().toList();
        this.clock = clock;
    }

    void play() {
        cast.enter();
        for (int day = 1; day <= Demo.DAY.getDayOfMonth(); day++) play(day);
    }

    private void play(int day) {
        clock.goTo(Demo.DAY.withDayOfMonth(day));
        chapters.forEach(chapter -> chapter.play(day));
    }
}
