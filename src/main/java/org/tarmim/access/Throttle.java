package org.tarmim.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SecurityClock;

/**
 * Slows down guessing at passwords, per account and per network address, and never locks anybody out: an address from
 * which the account was opened before has tries of its own, which strangers cannot use up. Whether an account exists
 * makes no difference. Kept in the memory of this node.
 */
@Component
class Throttle {
    private static final Duration FAMILIAR_FOR = Duration.ofDays(30);

    private final Clockwork clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<String, Boolean> familiar = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(FAMILIAR_FOR)
            .build();

    Throttle(SecurityClock clock) {
        this.clock = new Clockwork(clock);
    }

    /** Lets a try through, or throws {@link TooManyTries} with how long to wait. */
    void admit(String email, String address) {
        var pauses = new ArrayList<Duration>();
        pauses.add(take(address, 60, Duration.ofSeconds(2)));
        pauses.add(take(pair(email, address), 8, Duration.ofSeconds(20)));
        if (!isFamiliar(email, address)) pauses.add(take(account(email), 40, Duration.ofSeconds(10)));
        var longest = Collections.max(pauses);
        if (longest.isPositive()) throw new TooManyTries(longest);
    }

    /** The right password came from there: that address is known for this account from now on. */
    void opened(String email, String address) {
        familiar.put(pair(email, address), true);
        buckets.invalidate(pair(email, address));
    }

    /** Takes one try; answers how long to wait for one, zero where there was one. */
    private Duration take(String key, long tries, Duration oneMoreAfter) {
        var taken = buckets.get(key, unknown -> bucket(tries, oneMoreAfter)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private boolean isFamiliar(String email, String address) {
        return familiar.getIfPresent(pair(email, address)) != null;
    }

    private Bucket bucket(long tries, Duration oneMoreAfter) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(1, oneMoreAfter))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static String pair(String email, String address) {
        return account(email) + " " + address;
    }

    private static String account(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private record Clockwork(SecurityClock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            var now = clock.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
