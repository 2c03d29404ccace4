package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tarmim.ui.Words;

/**
 * Answers a form that cannot be read, such as one beyond all limits, before anybody asks for its fields: each who asks
 * would fail, and anybody who has no account could fill the log with that.
 */
public final class UnreadableForms extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            refuse(unreadable.getErrorCode(), request, response);
            return;
        }
        rest.doFilter(request, response);
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Connection", "close");
        response.getWriter().write(Words.in(request.getLocale()).say("fault.form"));
    }
}
