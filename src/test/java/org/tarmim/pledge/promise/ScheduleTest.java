package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.Payment;

/** What was due, what came, and what that makes of each tranche on a day. */
class ScheduleTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final List<Tranche> TRANCHES =
            List.of(due(MARCH, "40"), due(MARCH.plusMonths(3), "30"), due(MARCH.plusMonths(6), "30"));

    @Test
    void before_its_window_a_tranche_is_planned_in_it_due_and_after_it_late() {
        assertThat(states(MARCH.minusDays(1))).startsWith(TrancheState.PLANNED);
        assertThat(states(MARCH)).startsWith(TrancheState.DUE);
        assertThat(states(MARCH.plusDays(30))).startsWith(TrancheState.DUE);
        assertThat(states(MARCH.plusDays(31))).startsWith(TrancheState.LATE);
    }

    /** "By day 16" is 3 February for one reader and 4 February for another: nobody chooses for them. */
    @Test
    void a_day_that_a_rule_gives_in_two_readings_keeps_both_and_the_words_of_the_rule() {
        var third = LocalDate.of(2025, 2, 3);
        var rule = new Condition(ConditionType.POLICY, "Sample rule: on day 16 after the first day");
        var tranche = new Tranche(third, third.plusDays(1), usd("10"), List.of(rule));
        var states = Stream.of(third.minusDays(1), third, third.plusDays(1), third.plusDays(2))
                .map(day -> Instalment.of(1, tranche, usd("0"), day, false))
                .map(Instalment::state);
        assertThat(states).containsExactly(TrancheState.PLANNED, TrancheState.DUE, TrancheState.DUE, TrancheState.LATE);
        assertThat(tranche.waitsFor()).extracting(Condition::said).containsExactly(rule.said());
    }

    @Test
    void deposits_pay_tranches_in_their_order() {
        var schedule = schedule(MARCH, paid("50", null));
        assertThat(schedule.instalments())
                .extracting(Instalment::state)
                .containsExactly(TrancheState.PAID, TrancheState.PARTLY_PAID, TrancheState.PLANNED);
        assertThat(schedule.instalments().get(1).missing()).isEqualTo(usd("20"));
    }

    @Test
    void a_deposit_that_names_its_tranche_pays_that_one_and_what_is_left_over_the_others() {
        var schedule = schedule(MARCH, paid("35", 3));
        assertThat(schedule.instalments()).extracting(Instalment::paid).containsExactly(usd("5"), usd("0"), usd("30"));
    }

    @Test
    void a_tranche_of_which_a_part_came_is_late_once_its_window_is_over() {
        assertThat(states(MARCH.plusMonths(2), paid("10", null))).startsWith(TrancheState.LATE);
    }

    @Test
    void what_did_not_come_of_a_pledge_that_was_withdrawn_is_cancelled() {
        var withdrawn =
                Schedule.of(revision(RevisionReason.WITHDRAWAL, "1"), List.of(paid("40", null)), MARCH.plusMonths(9));
        assertThat(withdrawn.instalments())
                .extracting(Instalment::state)
                .containsExactly(TrancheState.PAID, TrancheState.CANCELLED, TrancheState.CANCELLED);
    }

    @Test
    void a_deposit_in_another_currency_pays_what_it_drew_at_the_rate_of_the_pledge() {
        var euros = new Payment(UUID.randomUUID(), MARCH, Money.of("38", "EUR"), usd("40"), null);
        assertThat(schedule(MARCH, euros).instalments())
                .extracting(Instalment::state)
                .startsWith(TrancheState.PAID);
    }

    @Test
    void the_order_of_deposits_does_not_matter_and_no_money_is_lost_or_made() {
        var dice = new Random(3);
        for (int life = 0; life < 200; life++) {
            var payments = new ArrayList<Payment>();
            for (int one = 0; one < 5; one++)
                payments.add(
                        paid(Integer.toString(1 + dice.nextInt(40)), dice.nextBoolean() ? null : 1 + dice.nextInt(4)));
            var before = schedule(MARCH, payments.toArray(Payment[]::new));
            Collections.shuffle(payments, dice);
            assertThat(schedule(MARCH, payments.toArray(Payment[]::new))).isEqualTo(before);
            var came = Money.sum(usd("0").currency(), payments.stream().map(Payment::original));
            var paid =
                    Money.sum(usd("0").currency(), before.instalments().stream().map(Instalment::paid));
            assertThat(paid).isEqualTo(came.min(usd("100")));
        }
    }

    private static List<TrancheState> states(LocalDate today, Payment... payments) {
        return schedule(today, payments).instalments().stream()
                .map(Instalment::state)
                .toList();
    }

    private static Schedule schedule(LocalDate today, Payment... payments) {
        return Schedule.of(revision(RevisionReason.FIRST, "1"), List.of(payments), today);
    }

    private static Revision revision(RevisionReason reason, String perDollar) {
        return new Revision(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PledgeCode("PL-0001"),
                1,
                SamplePledges.said(UUID.randomUUID(), "100", TRANCHES, List.of()),
                new Counted(usd("100"), usd("100"), new BigDecimal(perDollar), null),
                reason,
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                ReviewState.VERIFIED,
                Instant.EPOCH);
    }

    private static Tranche due(LocalDate from, String dollars) {
        return new Tranche(from, from.plusDays(30), usd(dollars));
    }

    private static Payment paid(String dollars, @Nullable Integer tranche) {
        return new Payment(UUID.randomUUID(), MARCH, usd(dollars), usd(dollars), tranche);
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
