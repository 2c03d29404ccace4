package org.tarmim.access;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

/** The phone of a sample person: computes the codes an app would show, each of them once. */
public final class Phone {
    private static final Duration TO_TYPE = Duration.ofSeconds(10);
    private static final Duration ONE_STEP = Duration.ofSeconds(30);

    private final TotpSecret secret;
    private long shown;

    public Phone(TotpSecret secret) {
        this.secret = secret;
    }

    /** A phone that was just set up elsewhere. */
    public static Phone setUpBefore(TotpSecret secret) {
        var phone = new Phone(secret);
        phone.code();
        return phone;
    }

    public TotpSecret secret() {
        return secret;
    }

    /**
     * A code not shown before: that of the clock of this machine, or of one a little before or behind it, and none that
     * stops being taken before it is typed. The third within one step comes only when it is taken already.
     */
    public String code() {
        shown = Math.max(shown + 1, Totp.step(Instant.now().plus(TO_TYPE)) - 1);
        await().atMost(ONE_STEP).until(() -> shown <= Totp.step(Instant.now()) + 1);
        return Totp.code(secret, shown);
    }
}
