package org.tarmim.access;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** What people do with their own account. */
@Desk
public class OwnAccount {
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountTable accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            OnBehalf onBehalf,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /** The own name, e-mail and language. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Profile profile() {
        return own();
    }

    /** Changes the own name and language. */
    @Requires(May.BE_SIGNED_IN)
    public void change(@Valid ProfileDetails details) {
        accounts.setProfile(me(), details);
        events.publishEvent(new PersonChanged.ProfileChanged(me()));
    }

    /** Changes the own password for who knows the old one; every open session ends. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String old, String chosen) {
        var profile = confirmed(old);
        PasswordRule.check(chosen, PasswordRule.knownOf(profile));
        var hash = passwords.encode(chosen);
        onBehalf.ofWhoeverActs(() -> {
            accounts.setPassword(me(), hash, clock.now());
            events.publishEvent(new PersonChanged.PasswordChanged(me()));
            return hash;
        });
    }

    /** Ends every open session of the own account, this one too. */
    @Requires(May.BE_SIGNED_IN)
    public void endSessions() {
        events.publishEvent(new PersonChanged.SessionsEnded(me()));
    }

    /** Refuses whoever does not know the own password. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmPassword(String typed) {
        confirmed(typed);
    }

    // The throttle counts on a connection of its own, so nothing here holds one meanwhile, nor while it hashes.
    private Profile confirmed(String typed) {
        var profile = onBehalf.ofWhoeverActs(this::own);
        try {
            throttle.admit(profile.address(), "profile");
        } catch (TooManyTries pause) {
            throw Rejected.because("sign-in.wait", pause.seconds());
        }
        if (!isOwnPassword(profile, typed)) throw Rejected.because("password.old.wrong");
        return profile;
    }

    private boolean isOwnPassword(Profile profile, String typed) {
        var claimed = onBehalf.ofWhoeverActs(() -> accounts.forSignIn(profile.address()));
        return claimed.map(AccountTable.Claimed::passwordHash)
                .filter(known -> passwords.matches(typed, known))
                .isPresent();
    }

    private Profile own() {
        return accounts.profile(me()).orElseThrow(() -> Rejected.because("person.unknown"));
    }

    private static PersonId me() {
        return PersonId.of(Acting.required());
    }
}
