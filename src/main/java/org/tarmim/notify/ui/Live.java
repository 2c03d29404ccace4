package org.tarmim.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.Passing;

/**
 * Tells open screens of this node that something was committed, here or on another node. A screen learns only that it should look
 * again; it does so through its desk and in the name of its own user, so that nobody sees more than before.
 */
@org.springframework.stereotype.Component
public class Live {
    private static final int THREADS = 2;
    private static final Passing MINUTE = new Passing("minute");

    private final Set<LiveScreen> screens = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pacer = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().name("live-", 0).daemon().factory());

    Live() {
        pacer.scheduleAtFixedRate(() -> tell(MINUTE), 1, 1, TimeUnit.MINUTES);
    }

    /**
     * Refreshes a part of a screen after changes, as long as it is shown and until the registration is removed. Changes
     * that come in a burst make one refresh.
     *
     * @param owner   the part of the screen
     * @param what    which changes concern it
     * @param refresh looks again; runs with the screen's lock and user
     */
    public Registration listen(Component owner, Predicate<Committed> what, Runnable refresh) {
        return show(owner, news -> news instanceof Committed change && what.test(change), refresh);
    }

    /** The same after passing news of a kind, and every minute, since what passes is said with its minutes. */
    public Registration watch(Component owner, String kind, Runnable refresh) {
        var passing = new Passing(kind);
        return show(owner, news -> news.equals(passing) || news.equals(MINUTE), refresh);
    }

    private Registration show(Component owner, Predicate<Object> what, Runnable refresh) {
        var screen = new LiveScreen(owner, what, refresh, pacer);
        var shown = owner.addAttachListener(attached -> screens.add(screen));
        var gone = owner.addDetachListener(detached -> screens.remove(screen));
        if (owner.isAttached()) screens.add(screen);
        return Registration.combine(shown, gone, () -> screens.remove(screen));
    }

    @EventListener
    void hear(Committed change) {
        tell(change);
    }

    @EventListener
    void hear(Passing news) {
        tell(news);
    }

    private void tell(Object news) {
        screens.forEach(screen -> screen.hear(news));
    }

    @PreDestroy
    void close() {
        pacer.shutdownNow();
    }
}
