package org.tarmim.facility.picture;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.Downloads;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Downloads of exactly what a list shows: the same parameters, the same reader, row by row. */
@Controller
class FacilityExports {
    private final FacilityCsv csv;
    private final FacilityGeoJson geoJson;
    private final Downloads downloads;
    private final SituationClock clock;

    FacilityExports(FacilityCsv csv, FacilityGeoJson geoJson, Downloads downloads, SituationClock clock) {
        this.csv = csv;
        this.geoJson = geoJson;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** A sheet for people, in the language of the reader. */
    @GetMapping({"/export/facilities.csv", "/api/v1/facilities.csv"})
    @Operation(
            operationId = "exportFacilitiesCsv",
            summary = "The facilities of a filter as a sheet for people, in their language")
    @Requires(May.SEE_FACILITIES)
    public void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = query(parameters, request);
        downloads.run(() -> {
            offer(response, "text/csv;charset=UTF-8", "csv");
            csv.write(query, Words.in(Languages.of(request)), response.getOutputStream());
        });
    }

    /** Features for maps, with codes instead of words. */
    @GetMapping({"/export/facilities.geojson", "/api/v1/facilities.geojson"})
    @Operation(
            operationId = "exportFacilitiesGeoJson",
            summary = "The facilities of a filter as features for maps, with codes instead of words")
    @Requires(May.SEE_FACILITIES)
    public void geoJson(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = query(parameters, request);
        downloads.run(() -> {
            offer(response, "application/geo+json", "geojson");
            geoJson.write(query, Words.in(Languages.of(request)), response.getOutputStream());
        });
    }

    private FacilityQuery query(MultiValueMap<String, String> parameters, HttpServletRequest request) {
        if (request.getServletPath().startsWith("/api/")) return StrictQuery.of(parameters, clock);
        return FacilityQuery.of(parameters, clock);
    }

    private void offer(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"facilities-%s.%s\"".formatted(clock.today(), ending));
    }
}
