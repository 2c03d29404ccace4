package org.tarmim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser ask again what another of its tabs asked just before the session got a new id. Answered as it is, the
 * late request would begin a session of nobody, and its cookie would take the place of the one that was just given.
 */
final class AskedUnderFormerId extends OncePerRequestFilter {
    private static final Duration UNTIL_COOKIE_IS_THERE = Duration.ofMillis(250);

    private final RenewedSessions renewed;

    AskedUnderFormerId(RenewedSessions renewed) {
        this.renewed = renewed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onward)
            throws ServletException, IOException {
        if (!isLate(request)) {
            onward.doFilter(request, response);
            return;
        }
        pause();
        response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, sameAddress(request));
    }

    private boolean isLate(HttpServletRequest request) {
        var id = request.getRequestedSessionId();
        return id != null && !request.isRequestedSessionIdValid() && renewed.had(id);
    }

    private static String sameAddress(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text);
        return request.getRequestURI() + query.orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(UNTIL_COOKIE_IS_THERE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
