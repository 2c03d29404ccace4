package org.tarmim.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;

/**
 * Locking the own screens at once, and opening them again: whoever unlocks signs in anew, with all that the account
 * owes, and is slowed down in the same way.
 */
@Desk
public class QuickLock {
    private final AccountTable accounts;
    private final OnBehalf onBehalf;
    private final ProviderManager signIn;
    private final ApplicationEventPublisher events;

    QuickLock(
            AccountTable accounts,
            OnBehalf onBehalf,
            SignIn signIn,
            AuthenticationEventPublisher tries,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.signIn = new ProviderManager(signIn);
        this.signIn.setAuthenticationEventPublisher(tries);
        this.events = events;
    }

    /** Notes in the trail that the screens of this session were locked. */
    @Requires(May.BE_SIGNED_IN)
    public void note() {
        events.publishEvent(new PersonChanged.ScreensLocked(PersonId.of(Acting.required())));
    }

    /**
     * Takes the password of whoever locked the screens, and answers who is in now, or halfway in. Throws what sign-in
     * throws.
     */
    @Requires(May.UNLOCK)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Authentication unlock(String password, WebAuthenticationDetails from) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(email(), password);
        typed.setDetails(from);
        return signIn.authenticate(typed);
    }

    private String email() {
        var locked = Acting.locked().orElseThrow(() -> Rejected.because("lock.again"));
        return onBehalf.of(Actor.known(locked.person()), () -> accounts.profile(locked.person()))
                .map(Profile::address)
                .orElseThrow(() -> Rejected.because("lock.again"));
    }
}
