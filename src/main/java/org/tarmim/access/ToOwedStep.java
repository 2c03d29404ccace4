package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads who is only halfway in, or locked the screens, from any page to the one that asks for what is owed, and keeps
 * in mind which page it was. It guards nothing: whatever gets past it finds every door shut.
 */
final class ToOwedStep extends OncePerRequestFilter {
    private static final String SECOND_FACTOR = "/second-factor";
    private static final String LOCKED = "/locked";

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        var page = isPage(request) ? instead(request.getServletPath()) : Optional.<String>empty();
        if (page.isEmpty()) {
            onward.doFilter(request, response);
            return;
        }
        if (page.get().equals(LOCKED)) asked.saveRequest(request, response);
        response.sendRedirect(request.getContextPath() + page.get());
    }

    /** The page to go to instead of this one, if there is one: what was unlocked is not asked for again. */
    private static Optional<String> instead(String page) {
        var owed = Acting.halfway()
                .map(halfway -> SECOND_FACTOR)
                .or(() -> Acting.locked().map(locked -> LOCKED));
        if (page.equals(LOCKED) && Acting.current().isPresent()) return Optional.of("/");
        return owed.filter(step -> !step.equals(page));
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepts != null
                && accepts.contains("text/html")
                && request.getParameter("v-r") == null;
    }
}
