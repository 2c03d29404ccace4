package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.fts.SampleFlow.into;
import static org.tarmim.pledge.fts.SampleFlow.object;
import static org.tarmim.pledge.fts.SampleFlow.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Totals by a boundary: money is counted where it comes in, and every other row says why it is not. */
@HouseTest
class BoundaryTotalsTest {
    private static final int YEAR = 2021;
    private static final AtomicInteger PLACES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleImports samples;

    @Autowired
    ReportedFlows flows;

    Actor reader;
    String place;

    @BeforeEach
    void a_reader_and_a_place_of_its_own() {
        reader = people.somebody(Role.REPORTER);
        place = "Sample bounded place " + PLACES.incrementAndGet();
    }

    @Test
    void money_that_is_passed_on_is_counted_once_however_many_hops_it_takes() {
        var first = into(place, YEAR).usd(900);
        var second = inside().usd(900).with("flowType", "Pass through").with("parentFlowId", first.id());
        var third = inside().usd(400).with("flowType", "Pass through").with("parentFlowId", second.id());
        accept(first, second, third);
        assertSum(FlowStanding.FUNDING, 1, 900);
        assertSum(FlowStanding.INTERNAL, 2, 1300);
        assertThat(rows(FlowStanding.INTERNAL)).extracting(FlowRow::parent).containsExactly(first.id(), second.id());
        assertThat(Words.in(Languages.ENGLISH).say("FlowStanding.INTERNAL.said"))
                .isEqualTo(
                        "Passed on from inside to inside: this money was counted when it came in, and would be counted"
                                + " twice.");
    }

    @Test
    void a_holder_counts_with_what_is_left_of_it_and_its_children_with_theirs() {
        var holder = into(place, YEAR).usd(250).with("flowType", "Parked");
        var child = into(place, YEAR).usd(750).with("parentFlowId", holder.id());
        accept(holder.with("childFlowIds", List.of(child.id())), child);
        assertSum(FlowStanding.FUNDING, 2, 1000);
        assertThat(rows(FlowStanding.FUNDING)).extracting(FlowRow::children).containsExactly(0, 1);
    }

    @Test
    void pledges_stand_beside_and_shared_or_outgoing_money_outside() {
        accept(
                into(place, YEAR).usd(100).with("status", "commitment"),
                into(place, YEAR).usd(70).with("status", "pledge"),
                into(place, YEAR)
                        .usd(50)
                        .alsoInto(shared("Location", "Sample land"))
                        .to(
                                object("Organization", "Sample agency"),
                                shared("Location", place),
                                shared("Location", "Sample land"),
                                object("UsageYear", "2021")),
                into("Sample land", YEAR)
                        .usd(30)
                        .from(
                                object("Organization", "Sample agency"),
                                object("Location", place),
                                object("UsageYear", "2021")));
        assertSum(FlowStanding.FUNDING, 1, 100);
        assertSum(FlowStanding.PLEDGE, 1, 70);
        assertSum(FlowStanding.SHARED, 1, 50);
        assertSum(FlowStanding.OUTGOING, 1, 30);
    }

    /** As the source's own head has it: what leaves several years together is nothing that went out of one of them. */
    @Test
    void money_that_leaves_the_boundary_and_others_together_is_shared_and_neither_outgoing_nor_internal() {
        var leaving = into("Sample land", YEAR).usd(1340).fromTwoYears(place, YEAR);
        var passing = into(place, YEAR).usd(600).fromTwoYears(place, YEAR);
        var elsewhere = into(place, YEAR).usd(90).fromTwoYears("Sample land", YEAR);
        accept(leaving, passing, elsewhere);
        assertSum(FlowStanding.SHARED, 2, 1940);
        assertSum(FlowStanding.OUTGOING, 0, 0);
        assertSum(FlowStanding.INTERNAL, 0, 0);
        assertSum(FlowStanding.FUNDING, 1, 90);
        assertThat(Words.in(Languages.ENGLISH).say("FlowStanding.SHARED.said"))
                .contains("leaving it and others together", "not split");
    }

    @Test
    void another_boundary_sees_the_same_flows_its_own_way() {
        accept(
                into(place, YEAR).usd(10),
                into(place, YEAR + 1).usd(20),
                into(place, YEAR).usd(40).alsoInto(object("Plan", "Sample plan")));
        assertThat(funding(new Boundary(place, null, null))).isEqualByComparingTo("70");
        assertThat(funding(new Boundary(place, YEAR + 1, null))).isEqualByComparingTo("20");
        assertThat(funding(new Boundary(place, YEAR, "Sample plan"))).isEqualByComparingTo("40");
        assertThat(funding(new Boundary("Sample nowhere", YEAR, null))).isEqualByComparingTo("0");
    }

    @Test
    void lines_add_up_to_the_total_and_open_into_their_rows() {
        var flow = into(place, YEAR).usd(10);
        accept(flow, into(place, YEAR).usd(20).alsoInto(object("GlobalCluster", "Nutrition")));
        for (var by : FlowsBy.values()) {
            var totals = Acting.as(reader, () -> flows.totals(new FlowsQuery(here(), by)));
            assertThat(totals.funding().values().stream()
                            .map(sum -> sum.usd().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("30");
        }
        var several = part(FlowsBy.SECTOR, FlowStanding.FUNDING, FlowObject.SEVERAL);
        var opened = Acting.as(reader, () -> flows.rows(several, null, 10));
        assertThat(opened.sum().usd().amount()).isEqualByComparingTo("20");
        assertThat(opened.page().rows()).hasSize(1);
    }

    @Test
    void rows_come_page_by_page_each_once_and_the_largest_first() {
        var many = new SampleFlow[23];
        for (int i = 0; i < many.length; i++) many[i] = into(place, YEAR).usd(10 + i % 3);
        accept(many);
        var seen = new ArrayList<FlowRow>();
        String after = null;
        do {
            var place = after;
            var page = Acting.as(reader, () -> flows.rows(part(FlowsBy.DONOR, FlowStanding.FUNDING, null), place, 5))
                    .page();
            seen.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(23).extracting(FlowRow::flow).doesNotHaveDuplicates();
        assertThat(seen).extracting(row -> row.money().usd()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void the_sheet_holds_every_row_with_why_it_counts_or_not() {
        var counted = into(place, YEAR).usd(77);
        accept(counted, inside().usd(33));
        var lines = lines("/export/reported-flows.csv?" + address());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith(counted.id() + ",1,2019-03-10")
                .contains(",77,", ",paid,standard,", ",FUNDING,");
        assertThat(lines.get(1)).contains(",33,", ",INTERNAL,");
        var one = lines("/export/reported-flows.csv?standing=INTERNAL&" + address());
        assertThat(one).hasSize(1);
    }

    @Test
    void the_sheet_can_be_imported_again_and_says_the_same() {
        var flow = into(place, YEAR).usd(40).alsoInto(object("Plan", "Sample plan"));
        var shared = into(place, YEAR).usd(60).alsoInto(shared("UsageYear", String.valueOf(YEAR + 1)));
        accept(flow, shared, inside().usd(33).with("parentFlowId", flow.id()));
        accept(flow.version(2).usd(50));
        var sheet = SamplePages.file("flows.csv", body("/export/reported-flows.csv?" + address()));
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var again = samples.looked(desk, sheet);
        assertThat(again.counts()).isEqualTo(new FlowCounts(3, 0, 0, 0, 4, 0, 0, 0));
        assertThat(again.found().funding()).isEqualByComparingTo("110").isEqualByComparingTo(funding(here()));
    }

    @Test
    void another_house_that_imports_the_sheet_has_the_same_shared_places_and_years_and_no_year_between() {
        var agency = object("Organization", "Sample agency");
        var placeShared = into(place, YEAR)
                .usd(60)
                .to(agency, shared("Location", place), object("UsageYear", String.valueOf(YEAR)));
        var yearsShared = into(place, YEAR)
                .usd(70)
                .to(
                        agency,
                        object("Location", place),
                        shared("UsageYear", String.valueOf(YEAR)),
                        shared("UsageYear", String.valueOf(YEAR + 2)));
        var leaving = into("Sample land", YEAR).usd(55).fromTwoYears(place, YEAR);
        var whole = into(place, YEAR).usd(80).alsoInto(object("UsageYear", String.valueOf(YEAR + 2)));
        accept(placeShared, yearsShared, leaving, whole);
        var text = body("/export/reported-flows.csv?" + address());
        for (var flow : List.of(placeShared, yearsShared, leaving, whole))
            text = text.replace(String.valueOf(flow.id()), "7" + flow.id());
        var there = place + " there";
        samples.accepted(SamplePages.file("flows.csv", text.replace(place, there)));
        assertThat(sums(new Boundary(there, YEAR, null))).isEqualTo(sums(here()));
        assertThat(sums(new Boundary(there, YEAR + 1, null))).isEmpty();
        assertThat(sums(new Boundary(there, YEAR + 2, null))).isEqualTo(sums(new Boundary(place, YEAR + 2, null)));
    }

    private Map<FlowStanding, FlowSum> sums(Boundary boundary) {
        return Acting.as(reader, () -> flows.totals(new FlowsQuery(boundary, FlowsBy.DONOR)))
                .sums();
    }

    private SampleFlow inside() {
        return into(place, YEAR)
                .alsoFrom(object("Location", place))
                .alsoFrom(object("UsageYear", String.valueOf(YEAR)));
    }

    private void accept(SampleFlow... all) {
        samples.accepted(SamplePages.page(all));
    }

    private Boundary here() {
        return new Boundary(place, YEAR, null);
    }

    private FlowsPart part(FlowsBy by, FlowStanding standing, String word) {
        return new FlowsPart(new FlowsQuery(here(), by), standing, word);
    }

    private List<FlowRow> rows(FlowStanding standing) {
        return Acting.as(reader, () -> flows.rows(part(FlowsBy.DONOR, standing, null), null, 50))
                .page()
                .rows();
    }

    private BigDecimal funding(Boundary boundary) {
        var totals = Acting.as(reader, () -> flows.totals(new FlowsQuery(boundary, FlowsBy.DONOR)));
        return totals.of(FlowStanding.FUNDING).usd().amount();
    }

    private void assertSum(FlowStanding standing, long count, long dollars) {
        var sum = Acting.as(reader, () -> flows.totals(new FlowsQuery(here(), FlowsBy.DONOR)))
                .of(standing);
        assertThat(sum.count()).isEqualTo(count);
        assertThat(sum.usd().amount()).isEqualByComparingTo(BigDecimal.valueOf(dollars));
    }

    /** The rows of a sheet, below its sentences and its head. */
    private List<String> lines(String address) {
        return body(address)
                .lines()
                .dropWhile(line -> !line.startsWith("id,"))
                .skip(1)
                .toList();
    }

    private String body(String address) {
        var browser = new Browser(port);
        browser.signIn(people.email(reader), SamplePeople.PASSWORD);
        return browser.get(address).body();
    }

    private String address() {
        return "place=" + place.replace(' ', '+') + "&year=" + YEAR;
    }
}
