package org.tarmim.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** One listening part of a screen. At most one refresh waits, and refreshes keep their distance. */
final class LiveScreen {
    private static final Duration DISTANCE = Duration.ofMillis(200);

    private final Component owner;
    private final Predicate<Object> what;
    private final Runnable refresh;
    private final ScheduledExecutorService pacer;
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile long earliest = System.nanoTime();

    LiveScreen(Component owner, Predicate<Object> what, Runnable refresh, ScheduledExecutorService pacer) {
        this.owner = owner;
        this.what = what;
        this.refresh = refresh;
        this.pacer = pacer;
    }

    void hear(Object news) {
        if (what.test(news) && waits.compareAndSet(false, true))
            pacer.schedule(this::askScreen, earliest - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void askScreen() {
        try {
            owner.getUI().ifPresentOrElse(ui -> ui.access(this::look), this::nobodyThere);
        } catch (UIDetachedException closed) {
            nobodyThere();
        }
    }

    // From here on a new change asks for a new refresh: this one may already have read past it.
    private void look() {
        waits.set(false);
        earliest = System.nanoTime() + DISTANCE.toNanos();
        if (owner.getUI().filter(ui -> !ui.isClosing()).isPresent()) refresh.run();
    }

    private void nobodyThere() {
        waits.set(false);
    }
}
