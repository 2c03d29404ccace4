package org.tarmim.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Takes what goes wrong below {@code /api/} before anything that speaks to people does. */
@Component
class Faults implements HandlerExceptionResolver, Ordered {
    private final ProblemWriter writer;

    Faults(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) return null;
        if (response.isCommitted()) return null; // half an export: the connection has to break, or it would look whole
        try {
            if (fault instanceof ErrorResponse answer) headers(answer, response);
            writer.refuse(fault, request, response);
        } catch (IOException gone) {
            return new ModelAndView();
        }
        return new ModelAndView();
    }

    private static void headers(ErrorResponse answer, HttpServletResponse response) {
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
