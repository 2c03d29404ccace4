package org.tarmim.access.phone;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.PersonId;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk at which managers look after the phones of their reporters, and administrators after those of everybody. */
@Desk
public class Phones {
    private static final Duration CODE_LASTS = Duration.ofDays(1);

    private final PhoneTable table;
    private final PhoneCodeTable codes;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Phones(PhoneTable table, PhoneCodeTable codes, SecurityClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.codes = codes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes the code with which this reporter binds a phone, once and within a day; an earlier one stops working. It is
     * in the answer and nowhere else. Refused for who is no mere reporter, or not one to look after.
     */
    @StepUp
    @Requires(May.MANAGE_PHONES)
    public MadeCode makeCode(PersonId reporter) {
        var now = clock.now();
        var made = new MadeCode(PhoneCode.random(), now.plus(CODE_LASTS));
        codes.endAllOf(reporter.value(), now);
        if (!codes.insert(made.code(), reporter.value(), Acting.required().account(), now, made.expiresAt()))
            throw Rejected.because("phone.not-yours");
        events.publishEvent(new PhoneChanged.CodeMade(reporter.value()));
        return made;
    }

    /** The phones one looks after: those that work first, then the newest. */
    @Requires(May.MANAGE_PHONES)
    @Transactional(readOnly = true)
    public List<BoundPhone> list() {
        return table.list(clock.now());
    }

    /** Ends a phone at once; the reporter binds it, or another one, with a new code. */
    @Requires(May.MANAGE_PHONES)
    public void revoke(UUID phone) {
        var owner = table.end(phone, BoundPhone.Ended.REVOKED, clock.now())
                .orElseThrow(() -> Rejected.because("phone.gone"));
        events.publishEvent(new PhoneChanged.Revoked(owner, phone));
    }
}
