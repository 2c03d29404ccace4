package org.tarmim.pledge.gap;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.bench.Times;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/** Measures what the screen of the gap asks for, in the name of the desk, beside bare SQL. */
public class GapBench {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;

    private final Gaps gaps;
    private final SituationClock clock;

    GapBench(Gaps gaps, SituationClock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Prints a table. */
    public void measure(JdbcClient owner, Actor desk, int size) {
        System.out.printf("%nThe gap with %,d pledges; milliseconds at the service%n%n", size);
        System.out.printf("| %-44s | ours p50 | ours p95 | bare p50 | bare p95 | ratio  |%n", "");
        System.out.println("|---|---|---|---|---|---|");
        var bare = new BareGap(owner);
        Acting.as(desk, () -> {
            for (var by : GapBy.values()) line("the gap by " + word(by), by, PictureChoice.NOW, bare);
            var past = PictureChoice.of(clock.today().minusDays(100), false, clock);
            line("the gap by sector, as of a day", GapBy.SECTOR, past, bare);
        });
    }

    private void line(String what, GapBy by, PictureChoice picture, BareGap bare) {
        var query = new GapQuery(by, picture);
        var times = Times.byTurns(List.of(i -> gaps.gap(query), i -> bare.all(by)), WARM_UP, ROUNDS);
        System.out.println(times.getFirst().beside(what, times.getLast()));
    }

    private static String word(GapBy by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
