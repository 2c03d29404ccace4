package org.tarmim.access;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Lets few downloads run at once on this node: each holds a connection to the database for as long as its reader reads,
 * and slow readers would leave none to anybody else.
 */
@Component
public class Downloads {
    /** As many run at once. */
    static final int MOST = 4;

    /** As many of one person run at once. */
    static final int MOST_OF_ONE = 2;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<UUID, Integer> running = new HashMap<>();

    /** Something that is written while it is read from the database. */
    @FunctionalInterface
    public interface Download {
        void write() throws IOException;
    }

    /** Writes a download; throws {@link ErrorResponseException} of status 503 where too many run already. */
    public void run(Download download) throws IOException {
        var reader = Acting.required().account();
        if (!enter(reader)) throw busy();
        try {
            download.write();
        } finally {
            leave(reader);
        }
    }

    private synchronized boolean enter(UUID reader) {
        int all = running.values().stream().mapToInt(Integer::intValue).sum();
        boolean free = all < MOST && running.getOrDefault(reader, 0) < MOST_OF_ONE;
        if (free) running.merge(reader, 1, Integer::sum);
        return free;
    }

    private synchronized void leave(UUID reader) {
        running.computeIfPresent(reader, (person, count) -> count == 1 ? null : count - 1);
    }

    private static ErrorResponseException busy() {
        var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        busy.getHeaders().set("Retry-After", Long.toString(PAUSE.toSeconds()));
        return busy;
    }
}
