package org.tarmim.pledge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.fts.SampleFlow;
import org.tarmim.pledge.fts.SampleImports;
import org.tarmim.pledge.fts.SamplePages;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.rest.Described;
import org.tarmim.rest.Program;
import tools.jackson.databind.JsonNode;

/** Programs read pledges, their money and the gap with only the description in hand, each as its person would. */
@HouseTest
class PledgeProgramTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    SampleTokens tokens;

    @Autowired
    Flows flows;

    @Autowired
    Needs needs;

    @Autowired
    Gaps gaps;

    @Autowired
    SampleImports imports;

    Actor desk;
    Actor focalPoint;
    UUID donor;
    Revision pledge;
    Revision waiting;
    String deposit;

    @BeforeEach
    void one_pledge_of_which_a_part_came_and_one_that_nobody_reviewed() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        donor = samples.donor(desk, focalPoint.organisation());
        var tranche = new Tranche(SamplePledges.DAY, SamplePledges.DAY.plusDays(9), Money.of("1000.1", "USD"));
        var condition = new Condition(ConditionType.ACCESS, "Sample: crossings open");
        var said = SamplePledges.said(donor, "1000.1", List.of(tranche), List.of(condition));
        pledge = samples.verified(said, desk, people.somebody(Role.RECONSTRUCTION_DESK));
        waiting = samples.recorded(desk, SamplePledges.said(donor, "77777"));
        deposit = Acting.as(desk, () -> flows.record(came("400.55"))).id().toString();
        var need =
                SampleNeeds.roof(SamplePledges.DAY).costing("3", "99.99", "USD").details();
        Acting.as(desk, () -> needs.record(new Scope.OfArea(null, Sector.HEALTH), need));
    }

    @Test
    void pledges_their_movements_totals_and_what_is_left_out_are_read_as_described() {
        var program = new Described(Program.with(tokens.of(desk), port));
        var list = program.ask(200, "listPledges", ofDonor());
        assertThat(list.get("pledges").findValuesAsString("code"))
                .containsExactlyInAnyOrder(code(pledge), code(waiting));
        var entry = program.ask(200, "getPledge", Map.of("code", code(pledge)));
        assertThat(entry.at("/tranches/0/state").asString()).isEqualTo("LATE");
        assertThat(entry.at("/tranches/0/paid/amount").asString()).isEqualTo("400.55");
        assertThat(entry.at("/conditions/0/state").asString()).isEqualTo("OPEN");
        assertThat(entry.at("/money/pledged/amount").asString()).isEqualTo("599.55");
        assertThat(entry.at("/trial_balance/amount").asString()).isEqualTo("0");
        var moved = program.ask(200, "listPledgeFlows", Map.of("code", code(pledge)));
        assertThat(moved.at("/flows/0/id").asString()).isEqualTo(deposit);
        assertThat(moved.at("/flows/0/usd/currency").asString()).isEqualTo("USD");

        assertGap(program);
        assertThat(program.ask(200, "listNeeds", Map.of("sector", "HEALTH", "limit", "1"))
                        .get("needs"))
                .hasSize(1);
        assertExports(program);
        assertReported(program);
        assertThat(program.asked()).isEqualTo(program.operations(path -> path.matches(Described.OF_MONEY)));
    }

    @Test
    void each_total_of_the_gap_is_that_of_the_desk_to_the_cent() {
        var program = new Described(Program.with(tokens.of(focalPoint, May.SEE_NEEDS), port));
        for (var by : GapBy.values()) {
            var told = program.ask(200, "getGap", Map.of("by", by.name()));
            var gap = Acting.as(focalPoint, () -> gaps.gap(new GapQuery(by, PictureChoice.NOW)));
            assertSums(told.get("all"), gap.all());
            gap.lines().forEach((word, chain) -> assertSums(line(told, word).get("sums"), chain));
        }
    }

    @Test
    void a_reporter_reads_what_is_verified_and_a_donor_also_what_waits_of_the_own_country() {
        var reporter = people.somebody(Role.REPORTER);
        var outside = new Described(Program.with(tokens.of(reporter, May.SEE_PLEDGES), port));
        assertThat(codes(outside)).containsExactly(code(pledge));
        assertThat(outside.ask(404, "getPledge", Map.of("code", code(waiting)))
                        .get("type")
                        .asString())
                .isEqualTo("urn:tarmim:problem:pledge.gone");
        outside.ask(403, "getGap", Map.of());
        outside.answer(403, "exportPledgesIati", Map.of(), "");
        var own = new Described(Program.with(tokens.of(focalPoint), port));
        assertThat(codes(own)).containsExactlyInAnyOrder(code(pledge), code(waiting));
        var other = new Described(Program.with(tokens.of(people.somebody(Role.DONOR_FOCAL_POINT)), port));
        assertThat(codes(other)).containsExactly(code(pledge));
    }

    @Test
    void an_unknown_filter_is_refused_by_its_name_and_an_unchanged_pledge_is_not_sent_again() {
        var program = Program.with(tokens.of(desk), port);
        for (var wrong : List.of("pledges?donr=x", "pledges?state=DONE", "pledges.csv?kind=GIFT", "gap?by=COLOUR"))
            assertThat(program.get("/api/v1/" + wrong).statusCode()).as(wrong).isEqualTo(400);
        for (var wrong : List.of("gap/rows?stage=X", "gap/rows?limit=0", "pledges?after=eA", "needs?sector=X"))
            assertThat(program.get("/api/v1/" + wrong).statusCode()).as(wrong).isEqualTo(400);
        var address = "/api/v1/pledges/" + code(pledge);
        var tag = program.get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(program.send("GET", address, "", Map.of("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void what_up_to_says_beyond_what_is_certain_is_the_upper_end_of_its_line() {
        var upTo = PledgedAmount.of(AmountKind.UP_TO, Money.of("150", "USD"));
        samples.verified(
                SamplePledges.said(donor, upTo, "Sample, up to 150"), desk, people.somebody(Role.RECONSTRUCTION_DESK));
        var program = new Described(Program.with(tokens.of(desk), port));
        var sums = line(program.ask(200, "getGap", Map.of("by", "DONOR")), donor.toString())
                .get("sums");
        assertThat(sums.at("/money/pledged/amount").asString()).isEqualTo("599.55");
        assertThat(sums.at("/pledged_at_most/amount").asString()).isEqualTo("749.55");
    }

    private void assertGap(Described program) {
        var line = line(program.ask(200, "getGap", Map.of("by", "DONOR")), donor.toString());
        assertThat(line.at("/sums/money/deposited/amount").asString()).isEqualTo("400.55");
        var opened = Map.of("by", "DONOR", "word", donor.toString(), "stage", "DEPOSITED");
        var rows = program.ask(200, "listGapRows", opened);
        assertThat(rows.at("/usd/amount").asString()).isEqualTo("400.55");
        assertThat(rows.at("/rows/0/flow").asString()).isEqualTo(deposit);
        assertThat(program.ask(200, "listLeftOutPledges", Map.of())
                        .get("pledges")
                        .findValuesAsString("code"))
                .contains(code(waiting))
                .doesNotContain(code(pledge));
    }

    private void assertExports(Described program) {
        for (var operation : List.of("exportPledges", "exportPledgeFlows"))
            for (var form : List.of("csv", "xlsx"))
                program.answer(200, operation, Map.of("form", form, "donor", donor.toString()), "");
        assertThat(program.answer(200, "exportPledges", Map.of("form", "csv", "donor", donor.toString()), "")
                        .body())
                .contains(code(pledge), code(waiting));
        assertThat(program.answer(200, "exportPledgesIati", Map.of(), "").body())
                .contains(code(pledge));
        assertThat(program.answer(200, "exportGap", Map.of("by", "DONOR"), "").body())
                .contains("400.55");
        assertThat(program.answer(200, "exportGapRows", Map.of("by", "DONOR", "word", donor.toString()), "")
                        .body())
                .contains("400.55");
        for (var plot : List.of("exportGapWaterfall", "exportGapDelivery"))
            assertThat(program.answer(200, plot, Map.of("by", "DONOR", "word", donor.toString()), "")
                            .body())
                    .contains("400.55");
        assertThat(program.answer(200, "exportGapTranches", Map.of("by", "DONOR", "word", donor.toString()), "")
                        .body())
                .contains(code(pledge) + ",", "1000.1,USD,400.55");
        program.answer(200, "exportGapMonths", Map.of(), "");
        assertThat(program.answer(200, "exportNeedsCsv", Map.of(), "").body()).contains("299.97");
    }

    private void assertReported(Described program) {
        var place = reported();
        assertThat(program.ask(200, "listReportedFlowBoundaries", Map.of()).has("boundaries"))
                .isTrue();
        var totals = program.ask(200, "getReportedFlowTotals", Map.of("place", place, "year", "2021", "by", "YEAR"));
        assertThat(totals.at("/sums/0/standing").asString()).isEqualTo("FUNDING");
        assertThat(totals.at("/sums/0/usd/amount").asString()).isEqualTo("60");
        assertThat(totals.at("/funding/0/count").asInt()).isEqualTo(3);
        var asked = Map.of("place", place, "year", "2021", "standing", "FUNDING", "limit", "2");
        var first = program.ask(200, "listReportedFlows", asked);
        assertThat(first.get("flows").findValuesAsString("usd")).containsExactly("30", "20");
        assertThat(first.at("/usd/amount").asString()).isEqualTo("60");
        var more = new HashMap<>(asked);
        more.put("after", first.get("next").asString());
        var last = program.ask(200, "listReportedFlows", more);
        assertThat(last.get("flows").findValuesAsString("usd")).containsExactly("10");
        assertThat(last.has("next")).isFalse();
        program.ask(400, "listReportedFlows", Map.of());
    }

    /** Three flows into a place of their own, accepted by two people. */
    private String reported() {
        var place = "Sample reported place " + UUID.randomUUID();
        imports.accepted(SamplePages.page(
                SampleFlow.into(place, 2021).usd(10),
                SampleFlow.into(place, 2021).usd(20),
                SampleFlow.into(place, 2021).usd(30)));
        return place;
    }

    @Test
    void a_page_of_pledges_is_as_long_as_it_is_asked_to_be_and_goes_on_where_it_ended() {
        var program = new Described(Program.with(tokens.of(desk), port));
        var first = program.ask(200, "listPledges", Map.of("donor", donor.toString(), "limit", "1"));
        assertThat(first.get("pledges")).hasSize(1);
        var after = first.get("next").asString();
        var second = program.ask(200, "listPledges", Map.of("donor", donor.toString(), "limit", "1", "after", after));
        assertThat(second.has("next")).isFalse();
        assertThat(first.get("pledges").findValuesAsString("code"))
                .isNotEqualTo(second.get("pledges").findValuesAsString("code"));
        for (var wrong : List.of("pledges?limit=0", "pledges?limit=201", "reported-flows?place=x&standing=Y"))
            assertThat(Program.with(tokens.of(desk), port)
                            .get("/api/v1/" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
    }

    private static void assertSums(JsonNode told, Chain chain) {
        assertThat(told.at("/money/pledged/amount").asString()).isEqualTo(plain(chain.in(Account.PLEDGED)));
        assertThat(told.at("/money/deposited/amount").asString()).isEqualTo(plain(chain.in(Account.DEPOSITED)));
        assertThat(told.at("/covered/amount").asString()).isEqualTo(plain(chain.covered()));
        if (told.has("gap")) assertThat(told.at("/gap/amount").asString()).isEqualTo(plain(chain.gap()));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    private static JsonNode line(JsonNode gap, String word) {
        return StreamSupport.stream(gap.get("lines").spliterator(), false)
                .filter(line -> line.get("word").asString().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(Described program) {
        return program.ask(200, "listPledges", ofDonor()).get("pledges").findValuesAsString("code");
    }

    private Map<String, String> ofDonor() {
        return Map.of("donor", donor.toString());
    }

    private static String code(Revision pledge) {
        return pledge.code().text();
    }

    private FlowDetails came(String usd) {
        return new FlowDetails(
                pledge.pledge(), null, FlowKind.DEPOSIT, Money.of(usd, "USD"), SamplePledges.DAY, null, null, null);
    }
}
