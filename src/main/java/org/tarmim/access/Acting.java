package org.tarmim.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
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
        return principal().filter(Actor.class::isInstance).map(Actor.class::cast);
    }

    private static Optional<Object> principal() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(signedIn).map(Authentication::getPrincipal);
    }

    /** Who has given the password on this thread and still owes the second factor. */
    static Optional<Halfway> halfway() {
        return principal().filter(Halfway.class::isInstance).map(Halfway.class::cast);
    }

    /** Who locked the screens of this session. */
    static Optional<Locked> locked() {
        return principal().filter(Locked.class::isInstance).map(Locked.class::cast);
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

    /** Whether the session of whoever acts was proved since then; what the house does in somebody's name always is. */
    static boolean provedSince(Instant moment) {
        if (INSTEAD.get() != null) return true;
        var session = SecurityContextHolder.getContext().getAuthentication();
        return session != null
                && session.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .anyMatch(proof -> !proof.getIssuedAt().isBefore(moment));
    }

    /** What Spring is told of who acts. */
    public static UsernamePasswordAuthenticationToken token(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, null, authorities(actor).toList());
    }

    /** The same for a session in which the person proved at that moment who it is. */
    static UsernamePasswordAuthenticationToken token(Actor actor, Instant proved) {
        var proof = FactorGrantedAuthority.withFactor("PROOF").issuedAt(proved).build();
        var all = Stream.concat(authorities(actor), Stream.of(proof)).toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, all);
    }

    private static Stream<GrantedAuthority> authorities(Actor actor) {
        return actor.permissions().stream().map(permission -> new SimpleGrantedAuthority("ROLE_" + permission));
    }

    static UsernamePasswordAuthenticationToken token(Halfway halfway) {
        return token(halfway, May.GIVE_SECOND_FACTOR);
    }

    static UsernamePasswordAuthenticationToken token(Locked locked) {
        return token(locked, May.UNLOCK);
    }

    private static UsernamePasswordAuthenticationToken token(Object principal, String onlyPermission) {
        var onlyAuthority = new SimpleGrantedAuthority("ROLE_" + onlyPermission);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of(onlyAuthority));
    }
}
