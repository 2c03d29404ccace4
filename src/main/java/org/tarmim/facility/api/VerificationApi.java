package org.tarmim.facility.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.verification.Verifications;

/** Decisions on reports, for programs; the four eyes are those of the desk. */
@RestController
@RequestMapping("/api/v1/reports/{id}/verifications")
class VerificationApi {
    private final Verifications verifications;
    private final StatusReports reports;

    VerificationApi(Verifications verifications, StatusReports reports) {
        this.verifications = verifications;
        this.reports = reports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(May.VERIFY_REPORTS)
    @Operation(
            operationId = "verifyReport",
            summary = "Decides on a report of somebody else; a verified one changes the picture at once")
    public VerificationEntry decide(@PathVariable UUID id, @RequestBody NewVerification sent) {
        return VerificationEntry.of(verifications.decide(sent.of(id)));
    }

    @GetMapping
    @Requires(May.SEE_FACILITIES)
    @Operation(operationId = "listVerifications", summary = "The decisions on a report that you may see, newest first")
    public List<VerificationEntry> list(@PathVariable UUID id) {
        var report = reports.get(id);
        return verifications.decisions(report.id()).stream()
                .map(VerificationEntry::of)
                .toList();
    }
}
