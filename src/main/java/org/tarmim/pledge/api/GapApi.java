package org.tarmim.pledge.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapPart;
import org.tarmim.pledge.gap.GapPlots;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.rest.StrictParameters;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The gap for programs: each total, the rows in it, and what is left out of it and why. */
@RestController
@RequestMapping("/api/v1/gap")
class GapApi {
    private final Gaps gaps;
    private final GapPlots plots;
    private final GapNames.Source names;
    private final PartyRefs.Source parties;
    private final SituationClock clock;

    GapApi(Gaps gaps, GapPlots plots, GapNames.Source names, PartyRefs.Source parties, SituationClock clock) {
        this.gaps = gaps;
        this.plots = plots;
        this.names = names;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping
    @Requires(May.SEE_NEEDS)
    @Operation(
            operationId = "getGap",
            summary = "What is needed and the money that answers it, by sector, governorate or donor")
    public GapEntry gap(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var query = GapQuery.of(parameters, clock);
        StrictParameters.check(parameters, query.parameters());
        return GapEntry.of(query, gaps.gap(query), plots.beyond(query), names.in(words(request)));
    }

    @GetMapping("/rows")
    @Requires(May.SEE_NEEDS)
    @Operation(operationId = "listGapRows", summary = "The movements of money that a total of the gap is made of")
    public GapRowPage rows(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "50") @Schema(minimum = "1", maximum = "200") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var part = GapPart.of(parameters, clock);
        StrictParameters.check(parameters, part.parameters());
        var rows = gaps.rows(part, Places.read(after), StrictParameters.limit(limit));
        return GapRowPage.of(rows, parties.all());
    }

    @GetMapping("/left-out")
    @Requires(May.SEE_NEEDS)
    @Operation(operationId = "listLeftOutPledges", summary = "The pledges that are in no total, and why")
    public LeftOutPledges leftOut(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        var picture = PictureChoice.of(parameters, clock);
        StrictParameters.check(parameters, picture.parameters());
        return LeftOutPledges.of(gaps.leftOut(picture), words(request));
    }

    private static Words words(HttpServletRequest request) {
        return Words.in(Languages.of(request));
    }
}
