package org.tarmim.pledge.gap;

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

    @GetMapping("/export/gap.csv")
    @Requires(May.SEE_NEEDS)
    public void gap(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        offer(response, "gap");
        csv.gap(GapQuery.of(parameters, clock), Words.in(Languages.of(request)), response.getOutputStream());
    }

    @GetMapping("/export/gap-rows.csv")
    @Requires(May.SEE_NEEDS)
    public void rows(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        offer(response, "gap-rows");
        csv.rows(GapPart.of(parameters, clock), Words.in(Languages.of(request)), response.getOutputStream());
    }

    private void offer(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(name, clock.today()));
    }
}
