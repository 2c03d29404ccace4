package org.tarmim.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SecurityClock;

/**
 * Sign-in by e-mail and password. An unknown address costs the same time and gets the same answer as a wrong password,
 * and is slowed down in the same way.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final String nobodysHash;

    SignIn(
            AccountTable accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            OnBehalf onBehalf,
            SecurityClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var email = typed.getName().strip();
        throttle.admit(email, address(typed));
        var claimed = onBehalf.ofWhoeverActs(() -> accounts.forSignIn(email));
        var hash = claimed.map(AccountTable.Claimed::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(String.valueOf(typed.getCredentials()), hash)) throw refused();
        var actor = claimed.flatMap(one -> opened(one.id())).orElseThrow(SignIn::refused);
        throttle.opened(email, address(typed));
        return Acting.token(actor);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Actor> opened(PersonId person) {
        return onBehalf.of(Actor.known(person), () -> {
            accounts.signedIn(person, clock.now());
            return accounts.actor(person);
        });
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "here";
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("sign-in refused");
    }
}
