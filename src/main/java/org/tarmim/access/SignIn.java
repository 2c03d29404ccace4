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
import org.springframework.util.function.SingletonSupplier;
import org.tarmim.kernel.SecurityClock;

/**
 * Sign-in by e-mail and password. An unknown address costs the same time and gets the same answer as a wrong password,
 * and is slowed down in the same way. Who owes a second factor is only halfway in.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final FactorCheck factors;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final SingletonSupplier<String> nobodysHash;

    SignIn(
            AccountTable accounts,
            PasswordEncoder passwords,
            Throttle throttle,
            FactorCheck factors,
            OnBehalf onBehalf,
            SecurityClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.factors = factors;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.nobodysHash = SingletonSupplier.of(
                () -> String.valueOf(passwords.encode(UUID.randomUUID().toString())));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var email = typed.getName().strip();
        throttle.admit(email, address(typed));
        var claimed = onBehalf.ofWhoeverActs(() -> accounts.forSignIn(email));
        // made for the first who comes, known or not: otherwise the first unknown address would take longer
        var nobodys = nobodysHash.obtain();
        var hash = claimed.map(AccountTable.Claimed::passwordHash).orElse(nobodys);
        if (!passwords.matches(String.valueOf(typed.getCredentials()), hash)) throw refused();
        var opened = claimed.flatMap(one -> opened(one.id())).orElseThrow(SignIn::refused);
        throttle.opened(email, address(typed));
        return opened;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Authentication> opened(PersonId person) {
        return onBehalf.of(Actor.known(person), () -> accounts.actor(person).map(this::opened));
    }

    private Authentication opened(Actor actor) {
        var owed = factors.owedBy(actor);
        if (owed.isPresent()) return Acting.token(owed.get());
        accounts.signedIn(PersonId.of(actor), clock.now());
        return Acting.token(actor, clock.now());
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "here";
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("sign-in refused");
    }
}
