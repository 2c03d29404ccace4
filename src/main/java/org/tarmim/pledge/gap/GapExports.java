package org.tarmim.pledge.gap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

/** Downloads of exactly what the screens of the gap show: the same parameters, the same reader. */
@Controller
class GapExports {
    private final GapCsv csv;
    private final SituationClock clock;

    GapExports(GapCsv csv, SituationClock clock) {
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping({"/export/gap.csv", "/api/v1/gap.csv"})
    @Operation(operationId = "exportGap", summary = "The gap as a sheet for people, in their language")
    @Requires(May.SEE_NEEDS)
    public void gap(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = GapQuery.of(parameters, clock);
        check(request, parameters, query.parameters());
        offer(response, "gap");
        csv.gap(query, Words.in(Languages.of(request)), response.getOutputStream());
    }

    @GetMapping({"/export/gap-rows.csv", "/api/v1/gap-rows.csv"})
    @Operation(
            operationId = "exportGapRows",
            summary = "The rows of a total of the gap as a sheet for people, in their language")
    @Requires(May.SEE_NEEDS)
    public void rows(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var part = GapPart.of(parameters, clock);
        check(request, parameters, part.parameters());
        offer(response, "gap-rows");
        csv.rows(part, Words.in(Languages.of(request)), response.getOutputStream());
    }

    private static void check(
            HttpServletRequest request, Map<String, List<String>> sent, Map<String, List<String>> understood) {
        if (request.getServletPath().startsWith("/api/")) StrictParameters.check(sent, understood);
    }

    private void offer(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(name, clock.today()));
    }
}
