package org.tarmim.access.phone;

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

/** Lets a request run in the name of whose open phone it comes from; without one nobody acts. */
final class PhoneFilter extends OncePerRequestFilter {
    private final PhoneSignIn signIn;

    PhoneFilter(PhoneSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        opened(request).ifPresent(phone -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(Acting.token(phone.actor())));
            OpenPhone.is(phone, request);
        });
        rest.doFilter(request, response);
    }

    private Optional<Opened> opened(HttpServletRequest request) {
        return PhoneCookies.open(request)
                .flatMap(open -> PhoneCookies.phone(request).flatMap(phone -> signIn.opened(open, phone)));
    }
}
