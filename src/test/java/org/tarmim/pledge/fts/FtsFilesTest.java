package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;

/** Real answers of a flow search, dirt included, where they lie beside the project: their own totals, to the dollar. */
@HouseTest
class FtsFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/fts");

    @Autowired
    SamplePeople people;

    @Autowired
    SampleImports samples;

    @Autowired
    ReportedFlows flows;

    @Test
    void the_rows_of_a_real_search_add_up_to_what_it_says_of_itself_to_the_dollar() throws IOException {
        assumeThat(FOLDER).exists();
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var run = samples.looked(desk, pages());
        assertThat(run.boundary().place()).isEqualTo("occupied Palestinian territory");
        assertThat(run.boundary().year()).isEqualTo(2020);
        assertThat(run.counts().read()).isEqualTo(424);
        assertThat(run.counts().unreadable()).isZero();
        assertThat(run.flags())
                .containsKeys(
                        FlowFlag.RATE_OF_ONE,
                        FlowFlag.RATE_INVERTED,
                        FlowFlag.RATE_IMPLAUSIBLE,
                        FlowFlag.AMOUNTS_DISAGREE,
                        FlowFlag.CURRENCY_WITHOUT_AMOUNT,
                        FlowFlag.PLACEHOLDER,
                        FlowFlag.POSSIBLE_DUPLICATE,
                        FlowFlag.REPORTED_BEFORE_DECIDED);
        assertThat(run.controlHolds()).isTrue();
        var batch = samples.accepted(samples.kept(desk, pages()));
        samples.explained(batch);
        var totals = Acting.as(desk, () -> flows.totals(new FlowsQuery(run.boundary(), FlowsBy.DONOR)));
        assertThat(totals.of(FlowStanding.FUNDING).usd().amount()).isEqualByComparingTo("381508179");
        assertThat(totals.of(FlowStanding.PLEDGE).usd().amount()).isEqualByComparingTo("29621");
        assertThat(totals.of(FlowStanding.INTERNAL).count()).isEqualTo(85);
        assertThat(totals.of(FlowStanding.OUTGOING).usd().isZero())
                .as("the head has one outgoing flow and no outgoing funding, since it left four years together")
                .isTrue();
        assertThat(totals.of(FlowStanding.FUNDING).count()
                        + totals.of(FlowStanding.PLEDGE).count()
                        + totals.of(FlowStanding.SHARED).count())
                .isEqualTo(338 + 1);
    }

    private static FlowPage[] pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> new FlowPage(file.getFileName().toString(), file))
                    .toArray(FlowPage[]::new);
        }
    }
}
