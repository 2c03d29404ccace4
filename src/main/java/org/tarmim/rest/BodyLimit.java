package org.tarmim.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says itself that it is too large, before a byte of it is read. */
public final class BodyLimit extends OncePerRequestFilter {
    private final ProblemWriter problems;

    public BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= RestJson.LARGEST_BODY) {
            rest.doFilter(request, response);
            return;
        }
        response.setHeader("Connection", "close");
        var large = Refused.with(413, "rest.json.large", RestJson.LARGEST_BODY / 1024, RestJson.DEEPEST);
        problems.refuse(large, request, response);
    }
}
