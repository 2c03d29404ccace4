package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.fts.SampleFlow.into;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.store.ServerSearch;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** What people typed about an import can be withheld by two; what it brought still counts. */
@HouseTest
class WithheldFlowsTest extends ImportedFlows {
    private final String name = "Zarqun" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    Withholding withholding;

    @Autowired
    ServerSearch server;

    @Test
    void a_name_in_a_file_name_a_note_or_an_explanation_is_in_no_table_after_two_people_withheld_it() {
        var page = SamplePages.page(into(place, YEAR).with("originalCurrency", "JPY"));
        var batch = samples.kept(desk, new FlowPage(name + ".json", page.file()));
        Acting.as(other, () -> batches.accept(batch.id(), "Called " + name));
        var row = Acting.as(other, () -> flagged.waiting(batch.id(), null, 1))
                .rows()
                .getFirst();
        Acting.as(other, () -> flagged.decide(new FlowExplanation(row.row(), true, "Explained by " + name)));
        assertThat(server.tables(name))
                .contains("public.flow_batch", "public.flow_batch_decision", "public.flow_row_decision");
        var sum = sum(FlowStanding.FUNDING);

        var ask = Acting.as(desk, () -> withholding.ask(batch.passage(), WithholdReason.NAME));
        Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> withholding.withhold(ask.id()));

        assertThat(server.tables(name)).isSubsetOf("pg_catalog.pg_statistic");
        assertThat(Acting.as(desk, () -> batches.list(null, 100)).rows())
                .noneMatch(one -> one.toString().contains(name));
        assertThat(sum(FlowStanding.FUNDING)).isEqualTo(sum);
    }
}
