package org.tarmim.pledge.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.rest.StrictParameters;

/** Pledges and the movements of their money, for programs. */
@RestController
@RequestMapping("/api/v1/pledges")
class PledgeApi {
    private final Pledges pledges;
    private final Conditions conditions;
    private final Schedules schedules;
    private final Flows flows;
    private final PartyRefs.Source parties;

    PledgeApi(Pledges pledges, Conditions conditions, Schedules schedules, Flows flows, PartyRefs.Source parties) {
        this.pledges = pledges;
        this.conditions = conditions;
        this.schedules = schedules;
        this.flows = flows;
        this.parties = parties;
    }

    @GetMapping
    @Requires(May.SEE_PLEDGES)
    @Operation(
            operationId = "listPledges",
            summary = "The pledges of a filter that you may see, page by page, the newest announcement first")
    public PledgePage list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var query = PledgeQuery.of(parameters);
        StrictParameters.check(parameters, query.parameters());
        return PledgePage.of(pledges.list(query, Places.read(after), StrictParameters.limit(limit)), parties.all());
    }

    @GetMapping("/{code}")
    @Requires(May.SEE_PLEDGES)
    @Operation(
            operationId = "getPledge",
            summary = "One pledge: its revisions, conditions and tranches, and where its money stands now")
    public PledgeEntry get(@PathVariable String code) {
        var pledge = pledge(code);
        var counting = pledge.verified().orElseGet(pledge::latest);
        return PledgeEntry.of(
                pledge, conditions.of(counting), schedules.of(pledge.id()), flows.holdings(pledge.id()), parties.all());
    }

    @GetMapping("/{code}/flows")
    @Requires(May.SEE_PLEDGES)
    @Operation(operationId = "listPledgeFlows", summary = "Everything that moved for a pledge, the newest first")
    public PledgeFlows flows(@PathVariable String code) {
        var pledge = pledge(code);
        return PledgeFlows.of(pledge.code(), flows.of(pledge.id()));
    }

    private Pledge pledge(String code) {
        return pledges.find(new PledgeCode(code)).orElseThrow(() -> Rejected.because("pledge.gone"));
    }
}
