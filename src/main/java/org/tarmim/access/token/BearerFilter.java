package org.tarmim.access.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tarmim.access.Acting;

/** Lets a request run in the name of whose token it carries; without a working one nobody acts. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String TOKEN = BearerFilter.class.getName();

    private final TokenSignIn signIn;

    BearerFilter(TokenSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        secret(request).flatMap(signIn::bearer).ifPresent(bearer -> {
            request.setAttribute(TOKEN, bearer.token());
            SecurityContextHolder.setContext(new SecurityContextImpl(Acting.token(bearer.actor())));
        });
        rest.doFilter(request, response);
    }

    /** The id of the token with which a request came that was let in. */
    static String token(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(TOKEN));
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()).strip())
                .flatMap(Secret::read);
    }
}
