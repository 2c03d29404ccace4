package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.SamplePledges.said;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.mistake;
import static org.tarmim.pledge.Sentences.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.Revision;

/** What is said of movements of money: below zero, twice, too early; no dollar stands in two places for it. */
@HouseTest
class BadInputTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    SituationClock clock;

    Actor desk;
    Revision pledge;

    @BeforeEach
    void a_verified_pledge_of_a_thousand() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        pledge = samples.verified(
                said(samples.donor(desk, null), "1000"), desk, people.somebody(Role.RECONSTRUCTION_DESK));
    }

    @Test
    void a_movement_below_zero_is_refused_and_a_refund_named_instead() {
        assertThat(mistake(() -> moved(FlowKind.DEPOSIT, "-50")))
                .isEqualTo("An amount is more than nothing. Money that goes back is a refund.");
    }

    @Test
    void a_refund_takes_back_what_is_there_and_never_more() {
        moved(FlowKind.DEPOSIT, "400");
        assertThat(refusal(() -> moved(FlowKind.REFUND, "401"))).contains("is there and free");
        moved(FlowKind.REFUND, "400");
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd("0"));
        assertThat(held().trialBalance().isZero()).isTrue();
    }

    /** The pledge, the agreement and the transfer are one money: each draws the one before it down. */
    @Test
    void promise_agreement_and_transfer_of_the_same_money_count_once() {
        moved(FlowKind.COMMITMENT, "800");
        moved(FlowKind.DEPOSIT, "300");
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd("200"));
        assertThat(held().of(Account.COMMITTED)).isEqualTo(usd("500"));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd("300"));
        assertThat(held().counted()).isEqualTo(usd("1000"));
    }

    @Test
    void a_movement_of_tomorrow_is_refused_and_a_tranche_named_instead() {
        var tomorrow = clock.today().plusDays(1);
        assertThat(refusal(() -> moved(FlowKind.DEPOSIT, "50", tomorrow)))
                .isEqualTo(ENGLISH.day(tomorrow)
                        + " has not come yet. Money that will come is a tranche, not a movement.");
    }

    @Test
    void a_movement_recorded_late_counts_from_its_own_day() {
        moved(FlowKind.DEPOSIT, "50", LocalDate.of(2025, 1, 12));
        var posting = Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> one.kind() == PostingKind.DEPOSIT)
                .findFirst()
                .orElseThrow();
        assertThat(posting.valueDate()).isEqualTo(LocalDate.of(2025, 1, 12));
        assertThat(posting.recordedAt()).isAfter(clock.now().minusSeconds(3600));
    }

    private void moved(FlowKind kind, String amount) {
        moved(kind, amount, clock.today());
    }

    private void moved(FlowKind kind, String amount, LocalDate day) {
        UUID of = pledge.pledge();
        Acting.as(desk, () -> flows.record(new FlowDetails(of, null, kind, usd(amount), day, null, null, null)));
    }

    private Holdings held() {
        return Acting.as(desk, () -> flows.holdings(pledge.pledge()));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
