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
    /** On a thread of a screen Spring's context is the session's whatever is set on the thread; this one comes first. */
    private static final ThreadLocal<@Nullable Actor> INSTEAD = new ThreadLocal<>();

    private Acting() {}

    /** Who acts now; empty before sign-in. */
    public static Optional<Actor> current() {
        return Optional.ofNullable(INSTEAD.get()).or(Acting::signedIn);
    }

    private static Optional<Actor> signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(signedIn).map(Authentication::getPrincipal).flatMap(Acting::actor);
    }

    /** Who acts now; throws {@link IllegalStateException} where nobody does. */
    public static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is signed in on this thread."));
    }

    /** Does the work in the actor's name and puts back who acted before. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        var before = INSTEAD.get();
        var context = SecurityContextHolder.getContext();
        INSTEAD.set(actor);
        SecurityContextHolder.setContext(new SecurityContextImpl(token(actor)));
        try {
            return work.get();
        } finally {
            INSTEAD.set(before);
            SecurityContextHolder.setContext(context);
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
