package org.tarmim.access.phone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a form that is too large to be read to a page that says so; not even the word of our own forms is read of it. */
final class FormLimit extends OncePerRequestFilter {
    /** The bytes of a form with the largest photo that is read, as spring.servlet.multipart has them: 22 MiB. */
    private static final long MOST = 22L * 1024 * 1024;

    private final String page;

    FormLimit(String page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= MOST) rest.doFilter(request, response);
        else request.getRequestDispatcher(page).forward(new UnreadForm(request), response);
    }
}
