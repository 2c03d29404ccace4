package org.tarmim.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after the server once a second; ends the portal with a sentence when the server cannot be brought back. */
class Watch implements AutoCloseable {
    /** What to do at each look. */
    interface Look {
        void once() throws Exception;
    }

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());

    Watch(Look look) {
        rounds.scheduleWithFixedDelay(() -> look(look), 1, 1, TimeUnit.SECONDS);
    }

    private void look(Look look) {
        try {
            look.once();
        } catch (Exception e) {
            System.err.println("Tarmim stops: " + e.getMessage() + " Start it again to recover.");
            System.exit(1);
        }
    }

    /** Stops looking; returns when a look that is under way has ended. */
    @Override
    public void close() {
        rounds.shutdownNow();
        rounds.close();
    }
}
