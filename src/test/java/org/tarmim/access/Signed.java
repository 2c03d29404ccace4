package org.tarmim.access;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Steps of somebody who is not signed in. */
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
}
