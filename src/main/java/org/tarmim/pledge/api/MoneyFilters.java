package org.tarmim.pledge.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.fts.FlowStanding;
import org.tarmim.pledge.fts.FlowsBy;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.rest.ReadAddress;

/** Names the filters of pledges and of the gap in the description, and the types of their files. */
@Component
class MoneyFilters implements OpenApiCustomizer {
    private static final String API = "/api/v1/";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> PLOTS =
            List.of("gap-waterfall.csv", "gap-months.csv", "gap-delivery.csv", "gap-tranches.csv");

    @Override
    public void customise(OpenAPI description) {
        for (var path : List.of("pledges", "pledges.{form}", "pledge-flows.{form}"))
            ReadAddress.at(API + path, description)
                    .with("donor", new StringSchema().format("uuid"))
                    .with("state", ReadAddress.words(ReviewState.values()))
                    .with("kind", ReadAddress.words(PledgeKind.values()));
        for (var path : concat(List.of("gap", "gap.csv", "gap/rows", "gap-rows.csv"), PLOTS))
            ReadAddress.at(API + path, description)
                    .with("by", ReadAddress.words(GapBy.values()))
                    .days();
        for (var path : concat(List.of("gap/rows", "gap-rows.csv"), PLOTS))
            part(ReadAddress.at(API + path, description));
        ReadAddress.at(API + "gap/left-out", description).days();
        reported(description);
        files(description);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static void reported(OpenAPI description) {
        for (var path : List.of("reported-flows", "reported-flows/totals"))
            ReadAddress.at(API + path, description)
                    .with("place", new StringSchema().description("A country or place, as the source calls it; needed"))
                    .with("year", new IntegerSchema())
                    .with("plan", new StringSchema())
                    .with("by", ReadAddress.words(FlowsBy.values()));
        ReadAddress.at(API + "reported-flows", description)
                .with("standing", ReadAddress.words(FlowStanding.values()))
                .with("word", new StringSchema().description("The word of a line; empty is not specified, * several"));
    }

    private static void part(ReadAddress rows) {
        rows.with("word", new StringSchema().description("The word of a line of the gap; empty is not specified"))
                .with("stage", ReadAddress.words(Account.buckets().toArray(Enum<?>[]::new)))
                .with("apart", new StringSchema().addEnumItem("yes"));
    }

    private static void files(OpenAPI description) {
        for (var path : List.of("pledges.{form}", "pledge-flows.{form}"))
            ReadAddress.at(API + path, description).file(CSV, XLSX);
        for (var path : concat(List.of("gap.csv", "gap-rows.csv"), PLOTS))
            ReadAddress.at(API + path, description).file(CSV);
        ReadAddress.at(API + "pledges-iati.xml", description).file("application/xml");
    }
}
