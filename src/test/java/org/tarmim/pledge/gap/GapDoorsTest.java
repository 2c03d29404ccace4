package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.pledge.ledger.FlowKind;
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
