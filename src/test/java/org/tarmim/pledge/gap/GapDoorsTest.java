package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Party;

/** The sheets of the gap as a browser gets them. */
@HouseTest
class GapDoorsTest {
    @LocalServerPort
    int port;

    @Autowired
    SampleMoney money;

    @Autowired
    SampleParties parties;

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    GapPlots plots;

    @Autowired
    SituationClock clock;

    Party donor;

    @BeforeEach
    void a_pledge_of_nine_hundred_of_which_four_hundred_came() {
        donor = parties.state(people.somebody(Role.RECONSTRUCTION_DESK));
        money.moved(money.promised(donor.id(), "900"), FlowKind.DEPOSIT, "400");
    }

    @Test
    void the_sheet_of_donors_holds_each_stage_and_asks_nothing_of_one_donor() {
        assertThat(lines("/export/gap.csv?by=DONOR&lang=en")).contains(name() + ",,500,0,400,0,0,0,400,");
    }

    @Test
    void the_sheet_of_a_total_holds_its_rows_with_amount_rate_and_who_recorded_them() {
        var lines = lines("/export/gap-rows.csv?by=DONOR&stage=DEPOSITED&lang=en&word=" + donor.id());
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("as of");
        assertThat(lines.getLast())
                .contains(",Deposit,", "PL-", name() + ",400,USD,1,,400,Sample organisation", "Sample advice");
    }

    @Test
    void each_plot_is_a_sheet_with_the_numbers_of_its_line_and_nothing_of_others() {
        var asked = "?by=DONOR&lang=en&word=" + donor.id();
        assertThat(lines("/export/gap-waterfall.csv" + asked))
                .contains(
                        name() + ",\"Pledged, nothing more\",500",
                        name() + ",\"Received, not allocated\",400",
                        name() + ",\"Up to, beyond what is certain\",0")
                .noneMatch(line -> line.contains("Missing"));
        assertThat(lines("/export/gap-delivery.csv" + asked).getLast()).isEqualTo(clock.today() + ",900,400,400");
        assertThat(lines("/export/gap-delivery.csv?by=DONOR&lang=en&word=" + UUID.randomUUID()))
                .noneMatch(line -> line.startsWith("20"));
        var months = Acting.as(people.somebody(Role.REPORTER), () -> plots.months(PictureChoice.NOW))
                .getLast();
        assertThat(lines("/export/gap-months.csv" + asked).getLast())
                .isEqualTo("%s,%s,%s,%s,%s"
                        .formatted(
                                months.day(),
                                months.need().amount().toPlainString(),
                                months.covered().amount().toPlainString(),
                                months.received().amount().toPlainString(),
                                months.gap().amount().toPlainString()));
    }

    @Test
    void the_sheet_of_tranches_holds_those_of_the_donor_with_what_came() {
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var tranche = new Tranche(SamplePledges.DAY, SamplePledges.DAY.plusDays(9), Money.of("250", "USD"));
        var pledge = samples.verified(
                SamplePledges.said(donor.id(), "1000", List.of(tranche), List.of()),
                desk,
                people.somebody(Role.RECONSTRUCTION_DESK));
        var sheet = lines("/export/gap-tranches.csv?by=DONOR&lang=en&word=" + donor.id());
        assertThat(sheet.getLast())
                .isEqualTo("%s,%s,2025-01-10,2025-01-19,250,USD,0,250,Late"
                        .formatted(pledge.code().text(), name()));
        assertThat(sheet.stream().filter(line -> line.startsWith("PL-"))).hasSize(1);
    }

    private String name() {
        return donor.details().nameEn();
    }

    private List<String> lines(String address) {
        var browser = new Browser(port);
        var reporter = people.somebody(Role.REPORTER);
        browser.signIn(people.email(reporter), SamplePeople.PASSWORD);
        return browser.get(address).body().lines().toList();
    }
}
