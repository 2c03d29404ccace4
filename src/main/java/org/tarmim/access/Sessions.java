package org.tarmim.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.SecurityClock;

/**
 * The open sessions of this node by account. Ending one closes its screens too, those kept open by push included.
 */
@Component
class Sessions implements HttpSessionAttributeListener, HttpSessionListener {
    /** Of anybody signed in; {@link SessionLife} ends those that are to end earlier. */
    private static final int LONGEST_IDLE_SECONDS = (int) Duration.ofHours(12).toSeconds();

    private record Open(HttpSession session, UUID account, Instant since) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final SecurityClock clock;

    Sessions(SecurityClock clock) {
        this.clock = clock;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        account(event.getSession().getAttribute(event.getName()))
                .ifPresent(account -> opened(event.getSession(), account));
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        attributeAdded(event);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    /** Ends every session of an account once the change that asks for it is committed. */
    @TransactionalEventListener
    void after(PersonChanged change) {
        if (change.endsSessions())
            end(one -> one.account().equals(change.person().value()));
    }

    /** The same after a change of any node; whoever signed in since then stays. */
    @EventListener
    void hear(Committed change) {
        if (!change.of(PersonChanged.SUBJECT) || !PersonChanged.endsSessions(change.action())) return;
        end(one -> one.account().toString().equals(change.subjectId())
                && one.since().isBefore(change.at()));
    }

    @Scheduled(fixedDelayString = "PT1M")
    void endOver() {
        endOverAt(clock.now());
    }

    void endOverAt(Instant now) {
        end(one -> isOver(one, now));
    }

    /** A session that goes on under another id is one and the same. */
    private void opened(HttpSession session, UUID account) {
        session.setMaxInactiveInterval(LONGEST_IDLE_SECONDS);
        if (open.containsKey(session.getId())) return;
        forget(session);
        open.put(session.getId(), new Open(session, account, clock.now()));
    }

    private void forget(HttpSession session) {
        open.values().removeIf(one -> one.session().getId().equals(session.getId()));
    }

    private static boolean isOver(Open one, Instant now) {
        try {
            return life(one.session()).isOver(one.since(), LastAction.of(one.session(), one.since()), now);
        } catch (IllegalStateException alreadyEnded) {
            return true;
        }
    }

    private static SessionLife life(HttpSession session) {
        return switch (principal(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))) {
            case Actor actor -> SessionLife.of(actor);
            case Locked locked -> locked.life();
            case null, default -> SessionLife.HALFWAY;
        };
    }

    /** On a thread of its own: the framework makes the screens it closes the present ones of the thread that closes. */
    private void end(Predicate<Open> which) {
        var ended = open.values().stream().filter(which).toList();
        Thread.ofVirtual().start(() -> ended.forEach(this::end));
    }

    private void end(Open one) {
        try {
            one.session().invalidate();
        } catch (IllegalStateException alreadyEnded) {
            open.values().remove(one);
        }
    }

    private static Optional<UUID> account(Object value) {
        return switch (principal(value)) {
            case Actor actor -> Optional.of(actor.account());
            case Halfway halfway -> Optional.of(halfway.person().value());
            case Locked locked -> Optional.of(locked.person().value());
            case null, default -> Optional.empty();
        };
    }

    private static @Nullable Object principal(@Nullable Object value) {
        var signedIn = value instanceof SecurityContext context ? context.getAuthentication() : null;
        return signedIn == null ? null : signedIn.getPrincipal();
    }
}
