package org.tarmim.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after the server once a second; ends the portal with a sentence when the server cannot be brought back. */
class Watch implements AutoCloseable {
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());

    Watch(Runnable look) {
        rounds.scheduleWithFixedDelay(() -> endOnFailure(look), 1, 1, TimeUnit.SECONDS);
    }

    private static void endOnFailure(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            System.err.println("Tarmim stops: " + e.getMessage() + " Start it again to recover.");
            // on a thread of its own, because the end of the portal waits for this round to be over
            new Thread(() -> System.exit(1), "end-of-portal").start();
            throw e;
        }
    }

    /** Stops looking; returns when a round that is under way has ended. */
    @Override
    public void close() {
        rounds.close();
    }
}
