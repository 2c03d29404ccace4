package org.tarmim.facility.api;

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
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Cursor;
import org.tarmim.rest.StrictParameters;

/** What there is to pay for, for programs. */
@RestController
@RequestMapping("/api/v1/needs")
class NeedApi {
    private final Needs needs;
    private final SituationClock clock;

    NeedApi(Needs needs, SituationClock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @GetMapping
    @Requires(May.SEE_NEEDS)
    @Operation(
            operationId = "listNeeds",
            summary = "The needs of a filter, the dearest first, with what all of them come to")
    public NeedPage list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var query = NeedsQuery.of(parameters, clock);
        StrictParameters.check(parameters, query.parameters());
        var page = needs.page(query, Cursor.read(after), StrictParameters.limit(limit));
        return NeedPage.of(needs.totals(query), page);
    }
}
