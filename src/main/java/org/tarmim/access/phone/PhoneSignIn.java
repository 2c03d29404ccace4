package org.tarmim.access.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.OnBehalf;
import org.tarmim.kernel.SecurityClock;

/**
 * Whose open phone it is, asked anew at each request: what was ended, is over or belongs to a closed account opens
 * nothing from then on.
 */
@Component
class PhoneSignIn {
    /** Without a request the PIN is asked again after this. */
    static final Duration RESTS_AFTER = Duration.ofMinutes(15);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** All a phone may: see facilities and until when they are to report, report with a photo, see what became of that. */
    private static final Set<String> ALLOWED = Set.of(
            May.BE_SIGNED_IN,
            May.USE_PHONE,
            May.SEE_FACILITIES,
            May.REPORT_STATUS,
            May.ATTACH_FILES,
            May.SEE_OWN_REPORTS,
            May.SEE_ROUNDS);

    private final PhoneTable table;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    PhoneSignIn(PhoneTable table, OnBehalf onBehalf, SecurityClock clock) {
        this.table = table;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** The account as it acts by a phone. */
    static Actor onPhone(Actor owner) {
        return owner.onPhone(ALLOWED);
    }

    Optional<Opened> opened(CookieSecret open, CookieSecret phone) {
        var now = clock.now();
        var bearer = onBehalf.ofWhoeverActs(() -> table.bearer(open, phone, now));
        bearer.filter(one -> isToBeNoted(one, now)).ifPresent(one -> note(one, now));
        return bearer.map(one -> new Opened(one.phone(), open, onPhone(one.owner())));
    }

    private void note(PhoneTable.Bearer bearer, Instant now) {
        onBehalf.of(bearer.owner(), () -> {
            table.used(bearer.phone(), now, now.plus(RESTS_AFTER));
            return bearer;
        });
    }

    private static boolean isToBeNoted(PhoneTable.Bearer bearer, Instant now) {
        var last = bearer.lastUsedAt();
        return last == null || last.plus(NOTED_EVERY).isBefore(now);
    }
}
