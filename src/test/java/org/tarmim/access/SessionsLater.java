package org.tarmim.access;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Ends what a node would have ended by a later moment. */
public final class SessionsLater {
    private SessionsLater() {}

    public static void endOver(ApplicationContext house, Instant at) {
        house.getBean(Sessions.class).endOverAt(at);
    }
}
