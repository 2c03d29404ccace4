package org.tarmim.access;

import java.time.Instant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Steps of somebody who is signed in at a screen, or is not. */
final class Signed {
    private Signed() {}

    static void out(Runnable step) {
        var before = SecurityContextHolder.getContext();
        var nobody = new AnonymousAuthenticationToken(
                "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        SecurityContextHolder.setContext(new SecurityContextImpl(nobody));
        try {
            step.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Steps of somebody in a session in which the person proved at that moment who it is. */
    static void in(Actor actor, Instant proved, Runnable step) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(Acting.token(actor, proved)));
        try {
            step.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
