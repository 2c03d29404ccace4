package org.tarmim.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * What is left to who gave the right password and owes a second factor: to give it, or to set up a phone first. Until
 * then nothing else is open; the work here is done in the account's name.
 */
@Desk
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SecondFactors {
    /**
     * What the page asks for.
     *
     * @param newSecret the secret of a phone that is to be set up; null where one is
     * @param email     the own e-mail, under which an app keeps the secret
     * @param shownCode in a demo the code to type; null everywhere else
     */
    public record Asked(
            @Nullable TotpSecret newSecret,
            String email,
            @Nullable String shownCode) {}

    private final FactorCheck check;
    private final AccountTable accounts;
    private final Throttle throttle;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    SecondFactors(
            FactorCheck check,
            AccountTable accounts,
            Throttle throttle,
            OnBehalf onBehalf,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.check = check;
        this.accounts = accounts;
        this.throttle = throttle;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /** What the page asks for. */
    @Requires(May.GIVE_SECOND_FACTOR)
    public Asked asked() {
        var owed = owed();
        return onBehalf.of(Actor.known(owed.person()), () -> asked(owed));
    }

    /**
     * Takes a code of the phone, or one on paper, and answers who is in now. A wrong code, one used before and one that
     * came too late get the same answer; {@code address} is where it came from.
     */
    @Requires(May.GIVE_SECOND_FACTOR)
    public Actor give(String typed, String address) {
        var owed = owed();
        throttle.admitCode(owed.person(), address);
        var actor = onBehalf.of(Actor.known(owed.person()), () -> taken(owed, typed));
        if (actor.isEmpty()) throw refused(owed);
        throttle.codeGiven(owed.person(), address);
        return actor.get();
    }

    private Asked asked(Halfway owed) {
        var email = accounts.profile(owed.person())
                .map(Profile::address)
                .orElseThrow(() -> Rejected.because("factor.again"));
        return new Asked(owed.newSecret(), email, check.shown(owed.person()).orElse(null));
    }

    private Optional<Actor> taken(Halfway owed, String typed) {
        return accounts.actor(owed.person())
                .filter(actor -> isRight(owed, actor, typed))
                .map(this::entered);
    }

    private boolean isRight(Halfway owed, Actor actor, String typed) {
        var secret = owed.newSecret();
        if (secret == null) return check.use(actor, typed);
        boolean setUp = check.setUp(owed.person(), secret, typed);
        if (setUp) Acting.as(actor, () -> events.publishEvent(new PersonChanged.FactorSetUp(owed.person())));
        return setUp;
    }

    private Actor entered(Actor actor) {
        accounts.signedIn(PersonId.of(actor), clock.now());
        return actor;
    }

    private Rejected refused(Halfway owed) {
        var actor = Actor.known(owed.person());
        Acting.as(
                actor,
                () -> events.publishEvent(
                        new Denied("second-factor", owed.person().toString())));
        return Rejected.because("factor.refused");
    }

    private static Halfway owed() {
        return Acting.halfway().orElseThrow(() -> Rejected.because("factor.again"));
    }
}
