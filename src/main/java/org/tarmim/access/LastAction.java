package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tarmim.kernel.SecurityClock;

/**
 * Notes in a session when the person last did something: asked for a page, or used keys or pointer on one, which the
 * page tells. What a browser asks by itself is no action, be it a heartbeat or the rows of a list that changed.
 */
public final class LastAction extends OncePerRequestFilter {
    private static final String ATTRIBUTE = LastAction.class.getName();

    private final SecurityClock clock;

    LastAction(SecurityClock clock) {
        this.clock = clock;
    }

    /** Something was done at that moment. */
    public static void note(HttpSession session, Instant at) {
        session.setAttribute(ATTRIBUTE, at);
    }

    /** When it was; the other moment where nothing was noted yet. */
    static Instant of(HttpSession session, Instant otherwise) {
        return session.getAttribute(ATTRIBUTE) instanceof Instant noted ? noted : otherwise;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isForPage(request)) note(session, clock.now());
        onward.doFilter(request, response);
    }

    private static boolean isForPage(HttpServletRequest request) {
        var path = request.getServletPath();
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getParameter("v-r") == null
                && accepted != null
                && accepted.contains("text/html")
                && !path.startsWith("/VAADIN/")
                && !path.startsWith("/static/");
    }
}
