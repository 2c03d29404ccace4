package org.tarmim.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** Proving once more, before a dangerous act, who sits at the screen: by a code, or by the password without a phone. */
@Desk
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OwnProof {
    private final FactorCheck check;
    private final OwnAccount account;
    private final OwnFactor factor;
    private final Throttle throttle;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    OwnProof(
            FactorCheck check,
            OwnAccount account,
            OwnFactor factor,
            Throttle throttle,
            OnBehalf onBehalf,
            SecurityClock clock) {
        this.check = check;
        this.account = account;
        this.factor = factor;
        this.throttle = throttle;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Whether a code is asked for; otherwise the password is. */
    @Requires(May.BE_SIGNED_IN)
    public boolean isByCode() {
        return factor.standing().setUp();
    }

    /** In a demo, the code the own phone would show; empty everywhere else. */
    @Requires(May.BE_SIGNED_IN)
    public Optional<String> shownCode() {
        return onBehalf.ofWhoeverActs(() -> check.shown(PersonId.of(Acting.required())));
    }

    /** Takes a code or the password; what is dangerous may be done for five minutes from now. */
    @Requires(May.BE_SIGNED_IN)
    public void give(String typed) {
        var me = Acting.required();
        if (isByCode()) giveCode(me, typed);
        else account.confirmPassword(typed);
        SecurityContextHolder.getContext().setAuthentication(Acting.token(me, clock.now()));
    }

    private void giveCode(Actor me, String typed) {
        try {
            throttle.admitCode(PersonId.of(me), "profile");
        } catch (TooManyTries pause) {
            throw Rejected.because("sign-in.wait", pause.seconds());
        }
        boolean right = onBehalf.ofWhoeverActs(() -> check.use(me, typed));
        if (!right) throw Rejected.because("factor.refused");
        throttle.codeGiven(PersonId.of(me), "profile");
    }
}
