package org.tarmim.facility.picture;

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

/** Downloads of exactly what stands beside the plots: the same parameters, the same reader. */
@Controller
class PlotExports {
    private final PlotCsv csv;
    private final SituationClock clock;

    PlotExports(PlotCsv csv, SituationClock clock) {
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping("/export/functioning-over-time.csv")
    @Requires(May.SEE_FACILITIES)
    public void overTime(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = Words.in(Languages.of(request));
        offer(response, "functioning-over-time");
        csv.overTime(query(parameters), Span.of(parameters, clock), words, response.getOutputStream());
    }

    @GetMapping("/export/functioning-by-governorate.csv")
    @Requires(May.SEE_FACILITIES)
    public void byGovernorate(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = Words.in(Languages.of(request));
        offer(response, "functioning-by-governorate");
        csv.byGovernorate(query(parameters), Span.of(parameters, clock), words, response.getOutputStream());
    }

    private FacilityQuery query(MultiValueMap<String, String> parameters) {
        return FacilityQuery.of(parameters, clock);
    }

    private void offer(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(name, clock.today()));
    }
}
