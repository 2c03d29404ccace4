package org.tarmim.access.token;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;

/** Tokens for tests, made at the desk by the people they belong to. */
@Component
public class SampleTokens {
    private final Tokens tokens;

    SampleTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A token with all that this person can give it. */
    public String of(Actor owner) {
        return of(owner, Scopes.of(owner).toArray(String[]::new));
    }

    /** A token with these scopes. */
    public String of(Actor owner, String... scopes) {
        return made(owner, scopes).secret().reveal();
    }

    MadeToken made(Actor owner, String... scopes) {
        return Acting.as(
                owner,
                () -> tokens.make(new TokenDetails(
                        "Sample token", Set.of(scopes), tokens.today().plusDays(30))));
    }
}
