package org.tarmim.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Answers with a problem, before or after a request has reached its endpoint. */
@Component
public class ProblemWriter {
    private final Problems problems;

    ProblemWriter(Problems problems) {
        this.problems = problems;
    }

    /** Answers with the problem of a status. */
    public void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problems.of(status, words(request)), request, response);
    }

    /** Answers with the problem that a fault is. */
    public void refuse(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problems.of(fault, words(request)), request, response);
    }

    private static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", words(request).locale().getLanguage());
        response.getOutputStream().write(RestJson.MAPPER.writeValueAsBytes(problem));
    }

    private static Words words(HttpServletRequest request) {
        return Words.in(Languages.of(request));
    }
}
