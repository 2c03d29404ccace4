package org.tarmim.detention.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.kernel.SecurityClock;

/** An archive on its way to the browser is taken once, and within a minute. */
class BundleShelfTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final BundleShelf shelf = new BundleShelf(new SecurityClock(clock));

    @Test
    void what_was_taken_once_or_lay_for_a_minute_is_gone() {
        var taken = lay();
        assertThat(shelf.take(taken)).isPresent();
        assertThat(shelf.take(taken)).isEmpty();
        var late = lay();
        now.set(Instant.EPOCH.plus(Duration.ofSeconds(60)));
        assertThat(shelf.take(late)).isEmpty();
    }

    private UUID lay() {
        return shelf.lay(new Bundle(new CaseCode("DC-7T6H2-Y"), new byte[] {1}, "sample", List.of()));
    }
}
