package org.tarmim.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in by e-mail and password. An unknown address costs the same time and gets the same answer as a wrong password.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignIn(AccountTable accounts, PasswordEncoder passwords, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var claimed =
                transaction.execute(status -> accounts.forSignIn(typed.getName().strip()));
        var hash = claimed.map(AccountTable.Claimed::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(String.valueOf(typed.getCredentials()), hash)) throw refused();
        return claimed.flatMap(one -> actor(one.id())).map(Acting::token).orElseThrow(SignIn::refused);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Actor> actor(UUID account) {
        return Acting.as(Actor.known(account), () -> transaction.execute(status -> accounts.actor(account)));
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("sign-in refused");
    }
}
