package org.tarmim.detention.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SecurityClock;

/** Archives on their way to the browser that asked for them, in memory: each is taken once, within a minute. */
@Component
public class BundleShelf {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private record Laid(byte[] archive, Instant until) {}

    private final SecurityClock clock;
    private final Map<UUID, Laid> laid = new ConcurrentHashMap<>();

    BundleShelf(SecurityClock clock) {
        this.clock = clock;
    }

    /** Lays an archive down; under what it is taken. */
    public UUID lay(Bundle bundle) {
        var now = clock.now();
        laid.values().removeIf(one -> !now.isBefore(one.until()));
        var id = UUID.randomUUID();
        laid.put(id, new Laid(bundle.archive(), now.plus(LIFE)));
        return id;
    }

    /** Takes an archive away; empty where there is none, or its minute is over. */
    Optional<byte[]> take(UUID id) {
        return Optional.ofNullable(laid.remove(id))
                .filter(one -> clock.now().isBefore(one.until()))
                .map(Laid::archive);
    }
}
