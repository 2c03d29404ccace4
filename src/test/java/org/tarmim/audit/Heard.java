package org.tarmim.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.tarmim.kernel.Committed;

/** Keeps what a node heard. */
class Heard {
    private final LinkedBlockingQueue<Committed> next = new LinkedBlockingQueue<>();

    @EventListener
    void hear(Committed one) {
        next.add(one);
    }

    /** The next one, or null when none comes in time. */
    Committed next() throws InterruptedException {
        return next.poll(10, TimeUnit.SECONDS);
    }

    /** So many as come, in order, until one with this id. */
    List<Committed> until(String subjectId) throws InterruptedException {
        var heard = new CopyOnWriteArrayList<Committed>();
        for (var one = next(); one != null; one = next()) {
            heard.add(one);
            if (one.subjectId().equals(subjectId)) return heard;
        }
        throw new AssertionError(subjectId + " was never heard of");
    }
}
