package org.tarmim.pledge.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.pledge.fts.FlowsPart;
import org.tarmim.pledge.fts.FlowsQuery;
import org.tarmim.pledge.fts.ReportedFlows;
import org.tarmim.rest.Refused;
import org.tarmim.rest.StrictParameters;

/** What others report of money, for programs: the boundaries that were asked for, their totals, and the rows of each. */
@RestController
@RequestMapping("/api/v1/reported-flows")
class ReportedFlowApi {
    private final ReportedFlows flows;

    ReportedFlowApi(ReportedFlows flows) {
        this.flows = flows;
    }

    @GetMapping
    @Requires(May.SEE_PLEDGES)
    @Operation(
            operationId = "listReportedFlows",
            summary = "The flows of a total of a boundary, or of what is in none, the largest first")
    public ReportedFlowPage rows(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var part = FlowsPart.of(parameters).orElseThrow(ReportedFlowApi::nowhere);
        StrictParameters.check(parameters, part.parameters());
        return ReportedFlowPage.of(flows.rows(part, Places.ofFlow(after), StrictParameters.limit(limit)));
    }

    @GetMapping("/totals")
    @Requires(May.SEE_PLEDGES)
    @Operation(
            operationId = "getReportedFlowTotals",
            summary = "What was reported for a boundary: funding, pledges beside it, and what is in neither and why")
    public ReportedFlowTotals totals(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var query = FlowsQuery.of(parameters).orElseThrow(ReportedFlowApi::nowhere);
        StrictParameters.check(parameters, query.parameters());
        return ReportedFlowTotals.of(query, flows.totals(query));
    }

    @GetMapping("/boundaries")
    @Requires(May.SEE_PLEDGES)
    @Operation(
            operationId = "listReportedFlowBoundaries",
            summary = "The boundaries of imports that were accepted, the newest first")
    public ReportedFlowBoundaries boundaries() {
        return ReportedFlowBoundaries.of(flows.boundaries());
    }

    private static Refused nowhere() {
        return Refused.with(400, "rest.parameter.unreadable", "place");
    }
}
