package org.tarmim.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The ids under which sessions of this node went until a moment ago. They open nothing. */
@Component
class RenewedSessions implements HttpSessionIdListener {
    private static final Duration MOMENT = Duration.ofSeconds(15);

    private final Cache<String, Boolean> former =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MOMENT).build();

    @Override
    public void sessionIdChanged(HttpSessionEvent renewed, String formerId) {
        former.put(formerId, true);
    }

    /** Whether a session had this id and goes on under another one. */
    boolean had(String id) {
        return former.getIfPresent(id) != null;
    }
}
