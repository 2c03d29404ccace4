package org.tarmim.detention.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** How often one person may ask whether a name is known, so that nobody tries names until one is. Counted on each node. */
@Component
class ComparisonPace {
    private static final int MOST = 40;
    private static final Duration SPELL = Duration.ofHours(1);

    private final SecurityClock clock;
    private final Map<UUID, Deque<Instant>> asked = new ConcurrentHashMap<>();

    ComparisonPace(SecurityClock clock) {
        this.clock = clock;
    }

    /** Counts a question; throws {@link Rejected} for one too many. */
    void admit(UUID account) {
        var now = clock.now();
        asked.compute(account, (who, before) -> counted(before == null ? new ArrayDeque<>() : before, now));
    }

    private static Deque<Instant> counted(Deque<Instant> before, Instant now) {
        before.removeIf(moment -> moment.isBefore(now.minus(SPELL)));
        if (before.size() >= MOST) throw Rejected.because("names.tooMany", MOST);
        before.add(now);
        return before;
    }
}
