package org.tarmim.pledge.gap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
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

/** Downloads of the numbers of each plot of money: the same parameters as the page of the plots, the same reader. */
@Controller
class MoneyPlotExports {
    private final MoneyPlotCsv csv;
    private final SituationClock clock;

    @FunctionalInterface
    private interface Sheet {
        void write(GapPart part, Words words, OutputStream to) throws IOException;
    }

    MoneyPlotExports(MoneyPlotCsv csv, SituationClock clock) {
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping({"/export/gap-waterfall.csv", "/api/v1/gap-waterfall.csv"})
    @Operation(
            operationId = "exportGapWaterfall",
            summary = "From the need of a line to what is missing of it, as a sheet for people")
    @Requires(May.SEE_NEEDS)
    public void waterfall(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write("gap-waterfall", csv::waterfall, parameters, request, response);
    }

    @GetMapping({"/export/gap-months.csv", "/api/v1/gap-months.csv"})
    @Operation(operationId = "exportGapMonths", summary = "The gap at the end of each month, as a sheet for people")
    @Requires(May.SEE_NEEDS)
    public void months(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write("gap-months", csv::months, parameters, request, response);
    }

    @GetMapping({"/export/gap-delivery.csv", "/api/v1/gap-delivery.csv"})
    @Operation(
            operationId = "exportGapDelivery",
            summary = "How far what a donor promised had come at the end of each month, as a sheet for people")
    @Requires(May.SEE_NEEDS)
    public void delivery(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write("gap-delivery", csv::delivery, parameters, request, response);
    }

    @GetMapping({"/export/gap-tranches.csv", "/api/v1/gap-tranches.csv"})
    @Operation(
            operationId = "exportGapTranches",
            summary =
                    "The tranches of all that counts or of a donor, as they stood in a picture, as a sheet for people")
    @Requires(May.SEE_NEEDS)
    public void tranches(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write("gap-tranches", csv::tranches, parameters, request, response);
    }

    private void write(
            String name,
            Sheet sheet,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var part = GapPart.of(parameters, clock);
        if (request.getServletPath().startsWith("/api/")) StrictParameters.check(parameters, part.parameters());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(name, clock.today()));
        sheet.write(part, Words.in(Languages.of(request)), response.getOutputStream());
    }
}
