package org.tarmim.facility.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Withdrawal;
import org.tarmim.facility.report.WithdrawalDetails;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.kernel.Rejected;
import org.tarmim.rest.Cursor;

/** Status reports, for programs. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {
    private final StatusReports reports;
    private final Withdrawals withdrawals;
    private final Facilities facilities;

    ReportApi(StatusReports reports, Withdrawals withdrawals, Facilities facilities) {
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.facilities = facilities;
    }

    @PostMapping
    @Requires(May.REPORT_STATUS)
    @Operation(
            operationId = "reportStatus",
            summary = "Reports a status, or corrects an own report; safe to repeat under the same id")
    @ApiResponse(responseCode = "201", description = "Taken", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Was there before, and is the same", useReturnTypeSchema = true)
    public ResponseEntity<ReportEntry> report(@RequestBody NewReport sent) {
        var details = sent.statement().details(facility(sent.statement().facility()), sent.readAt());
        var taken = reports.take(sent.id(), details, sent.answers());
        return ResponseEntity.status(taken.repeated() ? 200 : 201)
                .header("Location", "/api/v1/reports/" + sent.id())
                .body(entry(reports.get(sent.id())));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(May.REPORT_STATUS)
    @Operation(operationId = "withdrawReport", summary = "Takes an own report back for good that nobody decided on yet")
    public Withdrawal withdraw(@PathVariable UUID id, @RequestBody WithdrawalDetails details) {
        return withdrawals.withdraw(id, details);
    }

    @GetMapping("/{id}")
    @Requires(May.SEE_FACILITIES)
    @Operation(operationId = "getReport", summary = "One report that you may see")
    public ReportEntry get(@PathVariable UUID id) {
        return entry(reports.get(id));
    }

    @GetMapping("/mine")
    @Requires(May.SEE_OWN_REPORTS)
    @Operation(operationId = "listOwnReports", summary = "Your own reports and what became of them, newest first")
    public ReportPage mine(
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable String after) {
        return ReportPage.of(reports.mine(state, Cursor.read(after)));
    }

    @GetMapping("/organisation")
    @Requires(May.SEE_ORGANISATION_REPORTS)
    @Operation(operationId = "listOrganisationReports", summary = "The reports of your organisation, newest first")
    public ReportPage ofOrganisation(
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable String after) {
        return ReportPage.of(reports.ofOrganisation(state, Cursor.read(after)));
    }

    @GetMapping
    @Requires(May.SEE_ALL_REPORTS)
    @Operation(operationId = "listReports", summary = "The reports of everybody, newest first")
    public ReportPage all(
            @RequestParam(required = false) @Nullable ReportState state,
            @RequestParam(required = false) @Nullable String after) {
        return ReportPage.of(reports.all(state, Cursor.read(after)));
    }

    private @Nullable UUID facility(@Nullable String code) {
        if (code == null) return null;
        return facilities
                .find(FacilityCode.parse(code))
                .map(Facility::id)
                .orElseThrow(() -> Rejected.because("facility.missing"));
    }

    private ReportEntry entry(StatusReport report) {
        var code = facilities
                .find(report.facility())
                .map(facility -> facility.code().text());
        return ReportEntry.of(report, code.orElse(null));
    }
}
