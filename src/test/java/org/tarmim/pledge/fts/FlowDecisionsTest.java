package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.fts.SampleFlow.into;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** A row counts once somebody else accepted it; the database is the last wall. */
@HouseTest
class FlowDecisionsTest extends ImportedFlows {
    @Test
    void nothing_counts_before_somebody_else_accepted_it() {
        var batch = samples.kept(desk, SamplePages.page(into(place, YEAR)));
        assertThat(sum(FlowStanding.FUNDING)).isEqualTo(FlowSum.NOTHING);
        assertThat(sum(FlowStanding.WAITING).count()).isEqualTo(1);
        assertThat(sumFor(people.somebody(Role.REPORTER), FlowStanding.WAITING)).isEqualTo(FlowSum.NOTHING);
        samples.accepted(batch);
        assertFunding(1000);
        assertThat(sumFor(people.somebody(Role.REPORTER), FlowStanding.FUNDING).count())
                .isEqualTo(1);
    }

    @Test
    void nobody_accepts_the_own_import() {
        var batch = samples.kept(desk, SamplePages.page(into(place, YEAR)));
        assertThat(said(() -> Acting.as(desk, () -> batches.accept(batch.id(), null))))
                .isEqualTo("You imported this. Somebody else of the desk accepts it; you can take it back.");
        assertThatThrownBy(() -> decide(batch, desk, desk, "ACCEPTED"))
                .hasMessageContaining("importer_accepts_nothing");
        assertThatThrownBy(() -> decide(batch, other, desk, "ACCEPTED")).hasMessageContaining("foreign key");
    }

    @Test
    void a_row_cannot_join_a_batch_later() {
        var batch = samples.accepted(samples.kept(desk, SamplePages.page(into(place, YEAR))));
        assertThatThrownBy(() -> Acting.as(desk, () -> transaction.executeWithoutResult(status -> smuggle(batch))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void what_was_imported_is_neither_changed_nor_deleted() {
        samples.accepted(SamplePages.page(into(place, YEAR)));
        assertThatThrownBy(() -> raw("update reported_flow set usd = 1"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> raw("delete from reported_flow"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> raw("update reported_flow set live = null where live"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_import_can_be_taken_back_with_a_reason_and_come_again() {
        var page = SamplePages.page(into(place, YEAR));
        var batch = samples.accepted(samples.kept(desk, page));
        assertThat(said(() -> Acting.as(other, () -> batches.reject(batch.id(), " "))))
                .isEqualTo("Write why you take it back.");
        Acting.as(other, () -> batches.reject(batch.id(), "Another search"));
        assertThat(sum(FlowStanding.FUNDING)).isEqualTo(FlowSum.NOTHING);
        refused("fts.batch.decided", () -> Acting.as(other, () -> batches.accept(batch.id(), null)));
        samples.accepted(page);
        assertFunding(1000);
    }

    @Test
    void rows_that_do_not_add_up_are_accepted_only_with_a_reason() {
        var totals = new ControlTotals(3, 3, 0, 0, new BigDecimal(3000), BigDecimal.ZERO);
        var batch = samples.kept(desk, SamplePages.page(totals, List.of(into(place, YEAR), into(place, YEAR))));
        assertThat(batch.controlHolds()).isFalse();
        refused("fts.batch.difference", () -> Acting.as(other, () -> batches.accept(batch.id(), null)));
        assertThatThrownBy(() -> decide(batch, desk, other, "ACCEPTED"))
                .hasMessageContaining("a_difference_is_explained");
        Acting.as(other, () -> batches.accept(batch.id(), "One page is missing"));
        assertFunding(2000);
    }

    @Test
    void a_flagged_row_is_accepted_by_itself_by_somebody_other_than_its_importer() {
        var odd = into(place, YEAR).original("SEK", 20_000, 1).usd(2072);
        var batch = samples.accepted(samples.kept(desk, SamplePages.page(into(place, YEAR), odd)));
        assertFunding(1000);
        var row = Acting.as(
                other, () -> flagged.waiting(batch.id(), null, 10).rows().getFirst());
        var explanation = new FlowExplanation(row.row(), true, "The source forgot the rate");
        assertThat(said(() -> Acting.as(desk, () -> flagged.decide(explanation))))
                .isEqualTo("You imported this. Somebody else explains it.");
        Acting.as(other, () -> flagged.decide(explanation));
        assertFunding(3072);
        assertThatThrownBy(() -> explain(row, desk)).hasMessageContaining("importer_explains_nothing");
    }

    @Test
    void a_flagged_row_can_be_left_out() {
        var batch = samples.accepted(
                SamplePages.page(into(place, YEAR).original("SEK", 20_000, 1).usd(2072)));
        Acting.as(other, () -> {
            var row = flagged.waiting(batch.id(), null, 10).rows().getFirst();
            flagged.decide(new FlowExplanation(row.row(), false, "The source took it back"));
        });
        assertThat(sum(FlowStanding.LEFT_OUT).count()).isEqualTo(1);
        assertThat(sum(FlowStanding.FUNDING)).isEqualTo(FlowSum.NOTHING);
    }

    private void decide(FlowBatch batch, Actor importer, Actor decider, String decision) {
        Acting.as(
                decider,
                () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into flow_batch_decision (batch_id, importer_id, control_holds, decision, decider_id,
                                                                 decider_org, decided_at)
                                values (:batch, :importer, :holds, :decision, :decider, :organisation, now())
                                """)
                        .param("batch", batch.id())
                        .param("importer", importer.account())
                        .param("holds", batch.controlHolds())
                        .param("decision", decision)
                        .param("decider", decider.account())
                        .param("organisation", decider.organisation())
                        .update()));
    }

    private void explain(FlowRow row, Actor decider) {
        Acting.as(
                decider,
                () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into flow_row_decision (row_id, importer_id, decision, reason, decider_id, decider_org,
                                                               decided_at)
                                values (:row, :importer, 'ACCEPTED', 'x', :decider, :organisation, now())
                                """)
                        .param("row", row.row())
                        .param("importer", row.importer())
                        .param("decider", decider.account())
                        .param("organisation", decider.organisation())
                        .update()));
    }

    private void smuggle(FlowBatch batch) {
        sql.sql("""
                        insert into reported_flow (batch_id, importer_id, flow_id, version, status, type, usd, children,
                                                   leaves, leaves_shared, leaves_place, leaves_year, arrives,
                                                   arrives_shared, arrives_place, arrives_year, donor, recipient, sector, flags, likeness,
                                                   digest, said)
                        values (:batch, :importer, 1, 1, 'PAID', 'STANDARD', 1000000, '{}', '{}', '{}', '', '', '{}', '{}',
                                '', '', '', '', '', '{}', '', '', '{}')
                        """)
                .param("batch", batch.id())
                .param("importer", desk.account())
                .update();
    }

    private void raw(String statement) {
        Acting.as(
                desk,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }
}
