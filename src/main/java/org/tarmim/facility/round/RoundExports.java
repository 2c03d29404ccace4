package org.tarmim.facility.round;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The download of exactly the facilities that the page of a round shows. */
@Controller
class RoundExports {
    private final RoundCsv csv;
    private final Rounds rounds;

    RoundExports(RoundCsv csv, Rounds rounds) {
        this.csv = csv;
        this.rounds = rounds;
    }

    /** A sheet for people, in the language of the reader. */
    @GetMapping("/export/rounds/{round}.csv")
    @Requires(May.SEE_ROUNDS)
    public void csv(
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = rounds.find(round).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"round-%s.csv\"".formatted(found.dueOn()));
        csv.write(round, RoundQuery.of(parameters), Words.in(Languages.of(request)), response.getOutputStream());
    }
}
