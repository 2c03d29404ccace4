package org.tarmim.facility.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.picture.Sheets;
import org.tarmim.facility.picture.StrictQuery;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Cursor;
import org.tarmim.rest.StrictParameters;

/** Facilities and how they stand, for programs. */
@RestController
@RequestMapping("/api/v1/facilities")
class FacilityApi {
    private final Pictures pictures;
    private final Sheets sheets;
    private final StatusReports reports;
    private final SituationClock clock;

    FacilityApi(Pictures pictures, Sheets sheets, StatusReports reports, SituationClock clock) {
        this.pictures = pictures;
        this.sheets = sheets;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    @Requires(May.SEE_FACILITIES)
    @Operation(
            operationId = "listFacilities",
            summary = "The facilities of a filter, page by page, in the order of names")
    public FacilityPage list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var rows = StrictParameters.limit(limit);
        return FacilityPage.of(pictures.page(StrictQuery.of(parameters, clock), Cursor.read(after), rows));
    }

    @GetMapping("/{code}")
    @Requires(May.SEE_FACILITIES)
    @Operation(
            operationId = "getFacility",
            summary = "One facility of the registry; the header ETag is what a proposed change starts from")
    public ResponseEntity<FacilityEntry> get(@PathVariable String code) {
        var entry = FacilityEntry.of(sheet(code, Picture.now(clock.now())).facility());
        return ResponseEntity.ok().eTag(entry.tag()).body(entry);
    }

    @GetMapping("/{code}/status")
    @Requires(May.SEE_FACILITIES)
    @Operation(
            operationId = "getFacilityStatus",
            summary = "What is verified of a facility: now, or on the day and with the knowledge asked for")
    public FacilityStatus status(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var choice = StrictQuery.of(parameters, clock).picture();
        return FacilityStatus.of(sheet(code, choice.picture(clock.now())));
    }

    @GetMapping("/{code}/reports")
    @Requires(May.SEE_FACILITIES)
    @Operation(
            operationId = "listFacilityReports",
            summary = "The reports on a facility that you may see, newest first")
    public ReportPage reports(@PathVariable String code, @RequestParam(required = false) @Nullable String after) {
        var facility = sheet(code, Picture.now(clock.now())).facility();
        return ReportPage.of(reports.ofFacility(facility.id(), Cursor.read(after)));
    }

    private Sheet sheet(String code, Picture picture) {
        return sheets.sheet(FacilityCode.parse(code), picture).orElseThrow(() -> Rejected.because("facility.missing"));
    }
}
