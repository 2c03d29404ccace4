package org.tarmim.facility.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.kernel.Rejected;
import org.tarmim.rest.Cursor;
import org.tarmim.rest.Refused;
import org.tarmim.rest.StrictParameters;

/** Changes to the registry, for programs: one person proposes, another decides. */
@RestController
@RequestMapping("/api/v1")
class ProposalApi {
    private final Proposals proposals;
    private final Facilities facilities;

    ProposalApi(Proposals proposals, Facilities facilities) {
        this.proposals = proposals;
        this.facilities = facilities;
    }

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(May.PROPOSE_FACILITY)
    @Operation(operationId = "proposeFacility", summary = "Proposes a new facility")
    public ProposalEntry propose(@RequestBody NewProposal sent) {
        return ProposalEntry.of(proposals.propose(sent.registration().details(), reason(sent.reason())));
    }

    @PostMapping("/facilities/{code}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(May.PROPOSE_FACILITY)
    @Operation(
            operationId = "proposeFacilityChange",
            summary = "Proposes a change to the version of a facility that the header If-Match names")
    public ProposalEntry change(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestBody NewProposal sent) {
        if (seen == null) throw Refused.with(428, "rest.version.missing");
        var facility =
                facilities.find(FacilityCode.parse(code)).orElseThrow(() -> Rejected.because("facility.missing"));
        return ProposalEntry.of(proposals.propose(
                facility.id(), FacilityEntry.version(seen), sent.registration().details(), reason(sent.reason())));
    }

    @GetMapping("/proposals")
    @Requires(May.ACCEPT_FACILITY)
    @Operation(operationId = "listProposals", summary = "The proposals that wait, the oldest first")
    public ProposalPage open(
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return ProposalPage.of(proposals.open(Cursor.read(after), StrictParameters.limit(limit)));
    }

    @PostMapping("/proposals/{id}/decision")
    @Requires(May.ACCEPT_FACILITY)
    @Operation(operationId = "decideProposal", summary = "Accepts or rejects what another person proposed")
    @ApiResponse(responseCode = "200", description = "Accepted: the facility as it is now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "Rejected")
    public ResponseEntity<FacilityEntry> decide(@PathVariable UUID id, @RequestBody ProposalDecision sent) {
        if (sent.decision() == Proposal.Decision.ACCEPTED)
            return ResponseEntity.ok(FacilityEntry.of(proposals.accept(id)));
        proposals.reject(id, reason(sent.reason()));
        return ResponseEntity.noContent().build();
    }

    private static String reason(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
