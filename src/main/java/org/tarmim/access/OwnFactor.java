package org.tarmim.access;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The own second factor of somebody who is signed in: the phone, and the codes on paper. */
@Desk
public class OwnFactor {
    /**
     * How it stands.
     *
     * @param setUp     whether a phone is set up
     * @param codesLeft how many codes on paper were not used yet
     */
    public record Standing(boolean setUp, int codesLeft) {}

    private final FactorCheck check;
    private final SecondFactorTable factors;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    OwnFactor(FactorCheck check, SecondFactorTable factors, SecurityClock clock, ApplicationEventPublisher events) {
        this.check = check;
        this.factors = factors;
        this.clock = clock;
        this.events = events;
    }

    /** How the own second factor stands. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Standing standing() {
        return new Standing(factors.find(me()).isPresent(), factors.codesLeft(me()));
    }

    /** A secret for another phone; it holds once {@link #setUp} was done with it. */
    @Requires(May.BE_SIGNED_IN)
    public TotpSecret newSecret() {
        return check.newSecret(me());
    }

    /** Sets up a phone whose code this is, in the place of the present one if there is one. */
    @StepUp
    @Requires(May.BE_SIGNED_IN)
    public void setUp(TotpSecret secret, String code) {
        boolean done = standing().setUp() ? check.replace(me(), secret, code) : check.setUp(me(), secret, code);
        if (!done) throw Rejected.because("factor.refused");
        events.publishEvent(new PersonChanged.FactorSetUp(me()));
    }

    /** Ten new codes for the paper, shown this once; those made before stop working. */
    @StepUp
    @Requires(May.BE_SIGNED_IN)
    public List<RecoveryCode> makeRecoveryCodes() {
        if (!standing().setUp()) throw Rejected.because("factor.phone-first");
        var codes = RecoveryCode.ten();
        var hashes =
                codes.stream().map(code -> RecoveryCode.hash(code.text(), me())).toList();
        factors.replaceCodes(me(), hashes, clock.now());
        events.publishEvent(new PersonChanged.RecoveryCodesMade(me()));
        return codes;
    }

    /** In a demo, the code the own phone would show; empty everywhere else. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Optional<String> shownCode() {
        return check.shown(me());
    }

    private static PersonId me() {
        return PersonId.of(Acting.required());
    }
}
