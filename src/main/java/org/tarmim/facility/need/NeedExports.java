package org.tarmim.facility.need;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.StrictParameters;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The download of exactly what the list shows: the same parameters, the same reader, row by row. */
@Controller
class NeedExports {
    private final NeedCsv csv;
    private final SituationClock clock;

    NeedExports(NeedCsv csv, SituationClock clock) {
        this.csv = csv;
        this.clock = clock;
    }

    /** A sheet for people, in the language of the reader. */
    @GetMapping({"/export/needs.csv", "/api/v1/needs.csv"})
    @Operation(
            operationId = "exportNeedsCsv",
            summary = "The needs of a filter as a sheet for people, in their language")
    @Requires(May.SEE_NEEDS)
    public void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = NeedsQuery.of(parameters, clock);
        if (request.getServletPath().startsWith("/api/")) StrictParameters.check(parameters, query.parameters());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"needs-%s.csv\"".formatted(clock.today()));
        var words = Words.in(Languages.of(request));
        csv.write(query, words, response.getOutputStream());
    }
}
