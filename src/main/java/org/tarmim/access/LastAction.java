package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tarmim.kernel.SecurityClock;

/** Notes in a session when the person last did something. What a browser says by itself is no action. */
final class LastAction extends OncePerRequestFilter {
    private static final String ATTRIBUTE = LastAction.class.getName();
    private static final Set<String> SAID_BY_ITSELF = Set.of("heartbeat", "push");

    private final SecurityClock clock;

    LastAction(SecurityClock clock) {
        this.clock = clock;
    }

    /** When it was; the other moment where nothing was noted yet. */
    static Instant of(HttpSession session, Instant otherwise) {
        return session.getAttribute(ATTRIBUTE) instanceof Instant noted ? noted : otherwise;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isAction(request)) session.setAttribute(ATTRIBUTE, clock.now());
        onward.doFilter(request, response);
    }

    private static boolean isAction(HttpServletRequest request) {
        var kind = request.getParameter("v-r");
        var path = request.getServletPath();
        return !(kind != null && SAID_BY_ITSELF.contains(kind))
                && !path.startsWith("/VAADIN/")
                && !path.startsWith("/static/")
                && !path.startsWith("/actuator/");
    }
}
