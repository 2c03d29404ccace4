package org.tarmim.pledge.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.Downloads;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.rest.StrictParameters;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Downloads of exactly what the list of pledges shows: the same parameters, the same reader, row by row. */
@Controller
class SheetDoor {
    private static final String CSV = "csv";
    private static final String FORMS = "{form:csv|xlsx}";

    private final SheetExport export;
    private final Downloads downloads;
    private final SituationClock clock;

    SheetDoor(SheetExport export, Downloads downloads, SituationClock clock) {
        this.export = export;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping({"/export/pledges." + FORMS, "/api/v1/pledges." + FORMS})
    @Operation(
            operationId = "exportPledges",
            summary = "The pledges of a filter as a sheet for people, in their language")
    @Requires(May.SEE_PLEDGES)
    public void pledges(
            @PathVariable String form,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = Words.in(Languages.of(request));
        var query = query(parameters, request);
        downloads.run(() -> {
            offer(response, "pledges", form);
            try (var sheet = sheet(form, words.say("pledges.title"), words, response.getOutputStream())) {
                export.pledges(query, words, sheet);
            }
        });
    }

    @GetMapping({"/export/pledge-flows." + FORMS, "/api/v1/pledge-flows." + FORMS})
    @Operation(
            operationId = "exportPledgeFlows",
            summary = "The movements of the pledges of a filter, with the columns of FTS")
    @Requires(May.SEE_PLEDGES)
    public void flows(
            @PathVariable String form,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = Words.in(Languages.of(request));
        var query = query(parameters, request);
        downloads.run(() -> {
            offer(response, "pledge-flows", form);
            try (var sheet = sheet(form, words.say("flowSheet.title"), words, response.getOutputStream())) {
                export.flows(query, words, sheet);
            }
        });
    }

    private static PledgeQuery query(MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = PledgeQuery.of(parameters);
        if (request.getServletPath().startsWith("/api/")) StrictParameters.check(parameters, query.parameters());
        return query;
    }

    private static Sheet sheet(String form, String name, Words words, OutputStream to) throws IOException {
        return form.equals(CSV)
                ? new CsvSheet(to)
                : new Workbook(to, name, words.locale().equals(Languages.ARABIC));
    }

    private void offer(HttpServletResponse response, String name, String form) {
        response.setContentType(
                form.equals(CSV)
                        ? "text/csv;charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s-%s.%s\"".formatted(name, clock.today(), form));
    }
}
