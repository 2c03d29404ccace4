package org.tarmim.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a flood of the same kind out of the trail: so many entries a minute, and the rest as a number. */
final class Floodgate {
    private record Flow(Bucket bucket, AtomicLong leftOut) {}

    private final Cache<String, Flow> flows = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final int perMinute;

    Floodgate(int perMinute) {
        this.perMinute = perMinute;
    }

    /** How many of the kind were left out since the last entry; empty when this one is to be left out too. */
    OptionalLong admit(String kind) {
        var flow = flows.get(kind, any -> new Flow(bucket(), new AtomicLong()));
        if (flow.bucket().tryConsume(1)) return OptionalLong.of(flow.leftOut().getAndSet(0));
        flow.leftOut().incrementAndGet();
        return OptionalLong.empty();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
