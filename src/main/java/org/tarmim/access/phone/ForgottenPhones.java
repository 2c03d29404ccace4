package org.tarmim.access.phone;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;

/**
 * Forgets codes that ended 30 days ago and phones that ended 90 days ago: until then their list says what became of
 * them, and who types an old code hears why it binds nothing.
 */
@Component
class ForgottenPhones implements Job {
    private static final Duration CODES_KEPT = Duration.ofDays(30);
    private static final Duration PHONES_KEPT = Duration.ofDays(90);

    private final PhoneTable phones;
    private final PhoneCodeTable codes;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    ForgottenPhones(PhoneTable phones, PhoneCodeTable codes, SecurityClock clock, TransactionTemplate transaction) {
        this.phones = phones;
        this.codes = codes;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "forgotten-phones";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        Acting.as(Actor.system(), () -> transaction.executeWithoutResult(status -> forget()));
    }

    private void forget() {
        var now = clock.now();
        codes.forget(now.minus(CODES_KEPT));
        phones.forget(now.minus(PHONES_KEPT));
    }
}
