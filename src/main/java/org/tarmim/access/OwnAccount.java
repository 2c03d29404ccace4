package org.tarmim.access;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** What people do with their own account. */
@Desk
public class OwnAccount {
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountTable accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
        this.events = events;
    }

    /** The own name, e-mail and language. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Profile profile() {
        return accounts.profile(me()).orElseThrow(() -> Rejected.because("person.unknown"));
    }

    /** Changes the own name and language. */
    @Requires(May.BE_SIGNED_IN)
    public void change(@Valid ProfileDetails details) {
        accounts.setProfile(me(), details);
        events.publishEvent(new PersonChanged.ProfileChanged(me()));
    }

    /** Changes the own password for who knows the old one; every open session ends. */
    @Requires(May.BE_SIGNED_IN)
    public void changePassword(String old, String chosen) {
        var profile = profile();
        confirmOld(profile, old);
        PasswordRule.check(chosen, PasswordRule.knownOf(profile));
        accounts.setPassword(me(), passwords.encode(chosen), clock.now());
        events.publishEvent(new PersonChanged.PasswordChanged(me()));
    }

    /** Ends every open session of the own account, this one too. */
    @Requires(May.BE_SIGNED_IN)
    public void endSessions() {
        events.publishEvent(new PersonChanged.SessionsEnded(me()));
    }

    /** Refuses whoever does not know the own password. */
    @Requires(May.BE_SIGNED_IN)
    public void confirmPassword(String typed) {
        confirmOld(profile(), typed);
    }

    private void confirmOld(Profile profile, String old) {
        try {
            throttle.admit(profile.email(), "profile");
            if (!isOwnPassword(profile, old)) throw Rejected.because("password.old.wrong");
        } catch (TooManyTries pause) {
            throw Rejected.because("sign-in.wait", pause.seconds());
        }
    }

    private boolean isOwnPassword(Profile profile, String typed) {
        var hash = accounts.forSignIn(profile.email()).map(AccountTable.Claimed::passwordHash);
        return hash.filter(known -> passwords.matches(typed, known)).isPresent();
    }

    private static PersonId me() {
        return PersonId.of(Acting.required());
    }
}
