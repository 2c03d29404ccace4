package org.tarmim.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who acts on this thread, and doing a piece of work in somebody's name. */
public final class Acting {
    private Acting() {}

    /** Who acts now; empty before sign-in. */
    public static Optional<Actor> current() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(signedIn).map(Authentication::getPrincipal).flatMap(Acting::actor);
    }

    /** Who acts now; throws {@link IllegalStateException} where nobody does. */
    public static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this thread."));
    }

    /** Does the work in the actor's name and puts back who acted before. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(token(actor)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work in the actor's name and puts back who acted before. */
    public static void as(Actor actor, Runnable work) {
        Acting.<@Nullable Object>as(actor, () -> {
            work.run();
            return null;
        });
    }

    static UsernamePasswordAuthenticationToken token(Actor actor) {
        var authorities = actor.permissions().stream()
                .map(permission -> new SimpleGrantedAuthority("ROLE_" + permission))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
    }

    private static Optional<Actor> actor(Object principal) {
        return principal instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }
}
