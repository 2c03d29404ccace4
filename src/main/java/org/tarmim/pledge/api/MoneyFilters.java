package org.tarmim.pledge.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
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

    @Override
    public void customise(OpenAPI description) {
        for (var path : List.of("pledges", "pledges.{form}", "pledge-flows.{form}"))
            ReadAddress.at(API + path, description)
                    .with("donor", new StringSchema().format("uuid"))
                    .with("state", ReadAddress.words(ReviewState.values()))
                    .with("kind", ReadAddress.words(PledgeKind.values()));
        for (var path : List.of("gap", "gap.csv", "gap/rows", "gap-rows.csv"))
            ReadAddress.at(API + path, description)
                    .with("by", ReadAddress.words(GapBy.values()))
                    .days();
        for (var path : List.of("gap/rows", "gap-rows.csv")) part(ReadAddress.at(API + path, description));
        ReadAddress.at(API + "gap/left-out", description).days();
        files(description);
    }

    private static void part(ReadAddress rows) {
        rows.with("word", new StringSchema().description("The word of a line of the gap; empty is not specified"))
                .with("stage", ReadAddress.words(Account.buckets().toArray(Enum<?>[]::new)))
                .with("apart", new StringSchema().addEnumItem("yes"));
    }

    private static void files(OpenAPI description) {
        for (var path : List.of("pledges.{form}", "pledge-flows.{form}"))
            ReadAddress.at(API + path, description).file(CSV, XLSX);
        for (var path : List.of("gap.csv", "gap-rows.csv"))
            ReadAddress.at(API + path, description).file(CSV);
        ReadAddress.at(API + "pledges-iati.xml", description).file("application/xml");
    }
}
