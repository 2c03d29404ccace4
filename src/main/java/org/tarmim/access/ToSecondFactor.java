package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads who is only halfway in from any page to the one that asks for the second factor. It guards nothing: whatever
 * gets past it finds every door shut.
 */
final class ToSecondFactor extends OncePerRequestFilter {
    private static final String PAGE = "/second-factor";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        if (asksForAnotherPage(request) && Acting.halfway().isPresent())
            response.sendRedirect(request.getContextPath() + PAGE);
        else onward.doFilter(request, response);
    }

    private static boolean asksForAnotherPage(HttpServletRequest request) {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepts != null
                && accepts.contains("text/html")
                && !request.getServletPath().equals(PAGE)
                && request.getParameter("v-r") == null;
    }
}
