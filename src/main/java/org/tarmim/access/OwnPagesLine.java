package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the line by which the house pushes (WebSocket, RFC 6455 section 10.2) to pages of other sites, whichever keys they
 * bring: browsers say from which site a page asks, and no rule of theirs keeps it from asking.
 */
final class OwnPagesLine extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private static boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && !request.getServerName().equalsIgnoreCase(host(origin));
    }

    private static String host(String origin) {
        try {
            return String.valueOf(URI.create(origin).getHost());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
