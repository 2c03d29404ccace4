package org.tarmim.access.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.Requires;
import org.tarmim.access.SignedOut;
import org.tarmim.access.Throttle;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * What somebody with a phone in hand does: binds it by a code, opens it by a PIN, shuts it. Nobody is known before, so
 * the code and the secret of the browser say whose phone it is; the work is then done in that account's name.
 */
@Desk
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnPhone {
    private static final Duration BOUND_FOR = Duration.ofDays(30);

    private final PhoneTable table;
    private final PhoneCodeTable codes;
    private final PasswordEncoder judge;
    private final Throttle throttle;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    OwnPhone(
            PhoneTable table,
            PhoneCodeTable codes,
            PasswordEncoder judge,
            Throttle throttle,
            OnBehalf onBehalf,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.codes = codes;
        this.judge = judge;
        this.throttle = throttle;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Binds the browser with this secret to whom the code was made for, and uses the code up. Refuses a code that is
     * unknown, used or over, with what to do.
     *
     * @param sign    by which the person is found among those who share the phone
     * @param address from where it is asked; tries from one address are few
     */
    @SignedOut
    public Opened bind(PhoneCode code, CookieSecret phone, Sign sign, Pin pin, String address) {
        throttle.admitGivenCode(address);
        var owner = usable(code);
        var hash = judge.encode(pin.on(phone));
        var secret = CookieSecret.random();
        var id = onBehalf.of(owner, () -> bound(code, phone, sign, String.valueOf(hash), secret));
        throttle.givenCodeWasRight(address);
        return new Opened(id, secret, PhoneSignIn.onPhone(owner));
    }

    /** Who shares the browser with this secret. */
    @SignedOut
    public List<OnPhone> people(CookieSecret phone) {
        return onBehalf.ofWhoeverActs(() -> table.onPhone(phone, clock.now()));
    }

    /** Opens a bound phone by its PIN. Wrong ones are counted before they are judged; the tenth in a row wipes it. */
    @SignedOut
    public Opened open(UUID id, CookieSecret phone, Pin typed) {
        var shut = onBehalf.ofWhoeverActs(() -> table.shut(id, phone, clock.now()))
                .orElseThrow(() -> Rejected.because("phone.ended"));
        int tries = onBehalf.of(shut.owner(), () -> take(id));
        if (!isRight(typed, phone, shut)) throw wrong(id, shut.owner(), tries);
        var secret = CookieSecret.random();
        onBehalf.of(shut.owner(), () -> openUntilItRests(id, secret));
        return new Opened(id, secret, PhoneSignIn.onPhone(shut.owner()));
    }

    /** Shuts the own phones until the PIN is given again. */
    @Requires(May.USE_PHONE)
    public void shut() {
        onBehalf.ofWhoeverActs(() -> {
            table.shutAll(Acting.required().account(), clock.now());
            return true;
        });
    }

    private Actor usable(PhoneCode code) {
        var given = onBehalf.ofWhoeverActs(() -> codes.find(code))
                .orElseThrow(() -> Rejected.because("phone.code.unknown"));
        if (given.used()) throw Rejected.because("phone.code.used");
        if (!given.expiresAt().isAfter(clock.now())) throw Rejected.because("phone.code.over", given.expiresAt());
        return given.owner();
    }

    private UUID bound(PhoneCode code, CookieSecret phone, Sign sign, String hash, CookieSecret secret) {
        var now = clock.now();
        var owner = Acting.required();
        if (!codes.use(code, now)) throw Rejected.because("phone.code.used");
        table.join(owner, now);
        var id = inserted(owner, phone, sign, hash, now);
        openUntilItRests(id, secret);
        events.publishEvent(new PhoneChanged.Bound(owner.account(), id));
        return id;
    }

    private UUID inserted(Actor owner, CookieSecret phone, Sign sign, String hash, Instant now) {
        try {
            return table.insert(owner, phone, sign, hash, now, now.plus(BOUND_FOR));
        } catch (DataIntegrityViolationException twiceAtOnce) {
            throw Rejected.because("phone.code.used");
        }
    }

    private UUID openUntilItRests(UUID id, CookieSecret secret) {
        var now = clock.now();
        table.open(id, secret, now, now.plus(PhoneSignIn.RESTS_AFTER));
        return id;
    }

    /** A try counts before it is judged, so that many at once are no more than one after the other. */
    private int take(UUID id) {
        var now = clock.now();
        var tries = table.takeTry(id, now).orElseThrow(() -> wait(id, now));
        table.pause(id, now.plus(Tries.pauseAfter(tries)));
        return tries;
    }

    private Rejected wait(UUID id, Instant now) {
        return table.nextTryAt(id)
                .filter(next -> next.isAfter(now))
                .map(next -> Rejected.because(
                        "phone.pin.wait", Duration.between(now, next).toSeconds() + 1))
                .orElseGet(() -> Rejected.because("phone.wiped"));
    }

    private boolean isRight(Pin typed, CookieSecret phone, PhoneTable.Shut shut) {
        try {
            return judge.matches(typed.on(phone), shut.pinHash());
        } catch (AuthenticationException busy) {
            throw Rejected.because("phone.busy");
        }
    }

    private Rejected wrong(UUID id, Actor owner, int tries) {
        if (tries < Tries.MOST) return Rejected.because("phone.pin.wrong", Tries.MOST - tries);
        onBehalf.of(owner, () -> {
            table.end(id, BoundPhone.Ended.WIPED, clock.now());
            events.publishEvent(new PhoneChanged.Wiped(owner.account(), id));
            return id;
        });
        return Rejected.because("phone.wiped");
    }
}
