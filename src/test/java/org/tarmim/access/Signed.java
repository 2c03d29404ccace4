package org.tarmim.access;

import java.time.Instant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Steps of somebody who is signed in at a screen, or is not. */
final class Signed {
    private Signed() {}

    static void out(Runnable step) {
        as(
                new AnonymousAuthenticationToken(
                        "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")),
                step);
    }

    /** Steps of somebody in a session in which the person proved at that moment who it is. */
    static void in(Actor actor, Instant proved, Runnable step) {
        as(Acting.token(actor, proved), step);
    }

    /** Steps in a session of that kind. */
    static void as(Authentication session, Runnable step) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(session));
        try {
            step.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
