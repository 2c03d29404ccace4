package org.tarmim.pledge.fts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Downloads of exactly what the screens of reported flows show: the same parameters, the same reader. */
@Controller
class FlowsExports {
    private final FlowsCsv csv;
    private final SituationClock clock;

    FlowsExports(FlowsCsv csv, SituationClock clock) {
        this.csv = csv;
        this.clock = clock;
    }

    /** One total of a boundary, or all of its rows where none is named; nothing without a boundary. */
    @GetMapping("/export/reported-flows.csv")
    @Requires(May.SEE_PLEDGES)
    public void flows(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"reported-flows-%s.csv\"".formatted(clock.today()));
        csv.write(parts(parameters), Words.in(Languages.of(request)), response.getOutputStream());
    }

    private static List<FlowsPart> parts(Map<String, List<String>> parameters) {
        if (parameters.containsKey("standing"))
            return FlowsPart.of(parameters).stream().toList();
        return FlowsQuery.of(parameters).stream()
                .flatMap(query ->
                        Arrays.stream(FlowStanding.values()).map(standing -> new FlowsPart(query, standing, null)))
                .toList();
    }
}
