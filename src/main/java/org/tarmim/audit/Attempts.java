package org.tarmim.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Read;

/** What is recorded although nothing changed: denials, the opening of what is held strictly, and sign-ins. */
@Component
class Attempts {
    private static final String ROOM = "access";
    private static final int PER_MINUTE = 30;

    private final Aside aside;
    private final Seal seal;
    private final Floodgate gate = new Floodgate(PER_MINUTE);

    Attempts(Aside aside, Seal seal) {
        this.aside = aside;
        this.seal = seal;
    }

    @EventListener
    void hear(Denied denied) {
        var kind = denied.subject().startsWith("/") ? "door" : "thing";
        attempt(Acting.current(), "denied", kind, denied.subject(), Map.of("tried", denied.action()));
    }

    @EventListener
    void hear(AuthorizationDeniedEvent<?> denied) {
        if (Door.isAnswer(denied.getObject())) return;
        var who = actor(denied.getAuthentication().get());
        attempt(who, "denied", "door", Door.name(denied.getObject()), Map.of());
    }

    /** Never left out, however many there are. */
    @EventListener
    void hear(Read read) {
        var who = Acting.current();
        aside.append(who, Happening.by(who, read.room(), read.action(), "thing", read.subject(), Map.of()));
    }

    @EventListener
    void hear(AuthenticationSuccessEvent signedIn) {
        account("signed-in", signedIn.getAuthentication());
    }

    @EventListener
    void hear(LogoutSuccessEvent signedOut) {
        account("signed-out", signedOut.getAuthentication());
    }

    @EventListener
    void hear(AbstractAuthenticationFailureEvent refused) {
        var address = seal.pseudonym(refused.getAuthentication().getName());
        attempt(Optional.empty(), "sign-in-refused", "address", address, Map.of());
    }

    private void account(String action, Authentication authentication) {
        actor(authentication).ifPresent(actor -> {
            var who = Optional.of(actor);
            aside.append(
                    who,
                    Happening.by(who, ROOM, action, "account", actor.account().toString(), Map.of()));
        });
    }

    private void attempt(
            Optional<Actor> who, String action, String subject, String subjectId, Map<String, String> facts) {
        var kind = action + who.map(Actor::account).map(Object::toString).orElse("");
        gate.admit(kind).ifPresent(leftOut -> {
            var all = new HashMap<>(facts);
            if (leftOut > 0) all.put("left-out-before", Long.toString(leftOut));
            aside.append(who, Happening.by(who, ROOM, action, subject, subjectId, all));
        });
    }

    private static Optional<Actor> actor(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }
}
