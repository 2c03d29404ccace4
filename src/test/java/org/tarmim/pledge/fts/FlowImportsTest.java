package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.fts.SampleFlow.into;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** From a file to a row that counts: looked at, kept, accepted by somebody else; and the database as the last wall. */
@HouseTest
class FlowImportsTest {
    private static final int YEAR = 2019;
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    SamplePeople people;

    @Autowired
    SampleImports samples;

    @Autowired
    FlowBatches batches;

    @Autowired
    FlaggedFlows flagged;

    @Autowired
    ReportedFlows flows;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    String place;

    @BeforeEach
    void two_people_of_the_desk_and_a_place_of_its_own() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        place = "Sample place " + PLACES.incrementAndGet();
    }

    @Test
    void looking_says_what_an_import_would_do_and_writes_nothing() {
        var page = SamplePages.page(into(place, YEAR), into(place, YEAR).usd(500));
        var run = samples.looked(desk, page);
        assertThat(run.counts()).isEqualTo(new FlowCounts(2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(run.boundary()).isEqualTo(new Boundary(place, YEAR, null));
        assertThat(run.controlHolds()).isTrue();
        assertThat(sum(FlowStanding.WAITING).count()).isZero();
    }

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
    void importing_the_same_again_changes_nothing() {
        var page = SamplePages.page(into(place, YEAR), into(place, YEAR));
        samples.accepted(page);
        var again = samples.looked(desk, page);
        assertThat(again.counts()).isEqualTo(new FlowCounts(2, 0, 0, 0, 2, 0, 0, 0));
        assertThat(said(() -> samples.kept(desk, page)))
                .isEqualTo("There is nothing new in these files; importing them would change nothing.");
        assertFunding(2000);
    }

    @Test
    void a_newer_version_counts_once_it_is_accepted_and_the_older_one_stays() {
        var first = into(place, YEAR);
        samples.accepted(SamplePages.page(first));
        var newer = samples.kept(desk, SamplePages.page(first.version(2).usd(700)));
        assertThat(newer.counts().newer()).isEqualTo(1);
        assertFunding(1000);
        samples.accepted(newer);
        assertFunding(700);
        assertThat(sum(FlowStanding.SUPERSEDED).count()).isEqualTo(1);
    }

    @Test
    void an_older_version_that_comes_later_is_kept_and_counts_nothing() {
        var flow = into(place, YEAR);
        samples.accepted(SamplePages.page(flow.version(2)));
        var older = samples.kept(desk, SamplePages.page(flow.usd(999)));
        assertThat(older.counts().older()).isEqualTo(1);
        samples.accepted(older);
        assertFunding(1000);
    }

    @Test
    void a_version_that_says_something_else_now_is_named_and_left_as_it_was() {
        var flow = into(place, YEAR);
        samples.accepted(SamplePages.page(flow));
        var run = samples.looked(desk, SamplePages.page(flow.usd(5)));
        assertThat(run.counts().different()).isEqualTo(1);
        assertFunding(1000);
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

    @Test
    void whatever_the_order_of_pages_the_same_rows_and_totals_come_of_them() {
        var random = new Random(4);
        for (int round = 0; round < 5; round++) {
            var here = place + " round " + round;
            var all = new ArrayList<>(
                    IntStream.range(0, 40).mapToObj(i -> random(random, here)).toList());
            all.addAll(all.subList(0, 10).stream()
                    .map(flow -> flow.version(2).usd(random.nextInt(9000) + 10))
                    .toList());
            var straight = samples.looked(desk, pages(all, 7));
            Collections.shuffle(all, random);
            var shuffled = samples.looked(desk, pages(all, 11));
            assertThat(shuffled.counts()).isEqualTo(straight.counts());
            assertThat(shuffled.found().holds(straight.found())).isTrue();
            var kept = samples.accepted(samples.kept(desk, pages(all, 11)));
            samples.explained(kept);
            var sum = funding(here);
            assertThat(sum.usd().amount()).isEqualByComparingTo(straight.found().funding());
            assertThat(samples.looked(desk, pages(all, 13)).counts().kept()).isZero();
        }
    }

    @Test
    void a_sheet_counts_like_pages_and_needs_a_reason_since_it_names_no_totals() {
        var batch = samples.kept(
                desk,
                SamplePages.sheet(
                        "id,amountUSD,status,flowType,srcOrganization,destOrganization,destLocations,destUsageYearStart,destUsageYearEnd",
                        "#activity+id,#value,#status,#type,#org,#org,#country,#date,#date",
                        "990000001,1500,paid,Standard,\"Sample donor state, Government of\",Sample agency," + place
                                + ",2019,2019",
                        "990000002,800,paid,Standard,Sample donor state,Sample agency," + place + ",2019,2021",
                        "x,800,paid,Standard,Sample donor state,Sample agency," + place + ",2019,2021"));
        assertThat(batch.counts().unreadable()).isEqualTo(1);
        refused("fts.batch.difference", () -> Acting.as(other, () -> batches.accept(batch.id(), null)));
        samples.accepted(batch);
        assertFunding(1500);
        assertThat(sum(FlowStanding.SHARED).count()).isEqualTo(1);
    }

    @Test
    void a_sheet_with_versions_keeps_them_and_one_without_has_first_ones() {
        var head = "id,%samountUSD,status,flowType,srcOrganization,destOrganization,destLocations,destUsageYearStart,"
                + "destUsageYearEnd";
        var rest = ",paid,standard,Sample donor state,Sample agency," + place + ",2019,2019";
        samples.accepted(SamplePages.sheet(head.formatted(""), "990000011,1500" + rest));
        var newer =
                SamplePages.sheet(head.formatted("versionId,"), "990000011,3,1700" + rest, "990000011,2,1600" + rest);
        assertThat(samples.looked(desk, newer).counts().newer()).isEqualTo(2);
        samples.accepted(newer);
        assertFunding(1700);
        assertThat(sum(FlowStanding.SUPERSEDED).count()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_is_named_with_row_and_reason() {
        var run = samples.looked(
                desk,
                SamplePages.page(
                        into(place, YEAR),
                        into(place, YEAR).with("status", "promised"),
                        into(place, YEAR).with("date", "16/03/2019")));
        assertThat(run.unreadable()).extracting(UnreadableRow::row).containsExactly(2, 3);
        assertThat(run.unreadable())
                .extracting(row -> Words.in(Languages.ENGLISH).say(row.reason()))
                .containsExactly(
                        "The status promised is not known; it is paid, commitment or pledge.",
                        "16/03/2019 is no day; it is written as 2020-01-31.");
    }

    @Test
    void files_that_are_broken_or_belong_to_other_searches_are_refused_as_a_whole() {
        var page = SamplePages.page(into(place, YEAR));
        var cut = SamplePages.file("cut.json", "{\"data\": {\"flows\": [{\"id\": ");
        assertThat(said(() -> samples.looked(desk, cut))).startsWith("cut.json breaks off or is no JSON after");
        refused(
                "fts.page.differ",
                () -> samples.looked(
                        desk, page, SamplePages.page(into(place, YEAR).usd(7))));
        refused("fts.page.shape", () -> samples.looked(desk, SamplePages.file("other.json", "{\"data\": {}}")));
        refused("fts.page.columns", () -> samples.looked(desk, SamplePages.sheet("id,amount", "1,2")));
        refused("fts.page.forms", () -> samples.looked(desk, page, SamplePages.sheet("id", "1")));
    }

    private static SampleFlow random(Random random, String place) {
        var flow = into(place, random.nextBoolean() ? YEAR : YEAR + 1).usd(random.nextInt(9000) + 10);
        return switch (random.nextInt(5)) {
            case 0 -> flow.with("status", "pledge");
            case 1 -> flow.alsoInto(SampleFlow.shared("UsageYear", "2030"));
            case 2 -> flow.alsoFrom(SampleFlow.object("Location", place));
            case 3 -> flow.with("status", "commitment").with("flowType", "Parked");
            default -> flow;
        };
    }

    private static FlowPage[] pages(List<SampleFlow> all, int size) {
        var totals = new ControlTotals(1, 1, 1, 1, BigDecimal.ONE, BigDecimal.ONE);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> SamplePages.page(totals, all.subList(from, Math.min(all.size(), from + size))))
                .toArray(FlowPage[]::new);
    }

    private FlowSum funding(String where) {
        var boundaries = Acting.as(desk, () -> flows.boundaries());
        var drawn = boundaries.stream()
                .filter(one -> one.place().equals(where))
                .findFirst()
                .orElseThrow();
        return Acting.as(desk, () -> flows.totals(new FlowsQuery(drawn, FlowsBy.DONOR)))
                .of(FlowStanding.FUNDING);
    }

    private FlowSum sum(FlowStanding standing) {
        return sumFor(desk, standing);
    }

    private FlowSum sumFor(Actor who, FlowStanding standing) {
        var query = new FlowsQuery(new Boundary(place, YEAR, null), FlowsBy.DONOR);
        return Acting.as(who, () -> flows.totals(query)).of(standing);
    }

    private void assertFunding(long dollars) {
        assertThat(sum(FlowStanding.FUNDING).usd().amount()).isEqualByComparingTo(BigDecimal.valueOf(dollars));
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
                                                   leaves, leaves_place, leaves_year, arrives, arrives_shared,
                                                   arrives_place, arrives_year, donor, recipient, sector, flags, likeness,
                                                   digest, said)
                        values (:batch, :importer, 1, 1, 'PAID', 'STANDARD', 1000000, '{}', '{}', '', '', '{}', '{}', '',
                                '', '', '', '', '{}', '', '', '{}')
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

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    private static String said(Runnable step) {
        try {
            step.run();
        } catch (Rejected refusal) {
            return Words.in(Languages.ENGLISH).say(refusal);
        }
        throw new AssertionError("nothing was refused");
    }
}
