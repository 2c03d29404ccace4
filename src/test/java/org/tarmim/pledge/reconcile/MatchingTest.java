package org.tarmim.pledge.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Money;

/** Which reports of both sides are of the same money, and where they differ. */
class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final Tolerance TOLERANCE = new Tolerance(new BigDecimal("0.01"), 14);

    @Test
    void what_agrees_within_the_tolerance_is_matched() {
        assertThat(states(donor("100", DAY, null), recipient("99", DAY.plusDays(14), null)))
                .containsExactly(MatchState.MATCHED);
    }

    @Test
    void beyond_the_tolerance_the_amounts_or_the_days_differ() {
        assertThat(states(donor("100", DAY, null), recipient("98.9", DAY, null)))
                .containsExactly(MatchState.AMOUNT_DIFFERS);
        assertThat(states(donor("100", DAY, null), recipient("100", DAY.plusDays(15), null)))
                .containsExactly(MatchState.DATE_DIFFERS);
    }

    @Test
    void one_reference_is_one_money_however_far_apart_the_numbers_are() {
        assertThat(states(donor("100", DAY, "A-1"), recipient("60", DAY.plusDays(40), "A-1")))
                .containsExactly(MatchState.AMOUNT_DIFFERS);
    }

    @Test
    void what_agrees_in_nothing_is_reported_by_one_side_only() {
        assertThat(states(donor("100", DAY, null), recipient("60", DAY.plusDays(40), null)))
                .containsExactly(MatchState.DONOR_ONLY, MatchState.RECIPIENT_ONLY);
    }

    @Test
    void in_two_currencies_the_dollars_of_their_days_are_compared() {
        var euros = new MoneyReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ReportingSide.RECIPIENT,
                ReportedStage.DEPOSIT,
                Money.of("96", "EUR"),
                Money.of("100.5", "USD"),
                DAY,
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.EPOCH);
        assertThat(states(donor("100", DAY, null), euros)).containsExactly(MatchState.MATCHED);
    }

    @Test
    void a_difference_that_was_accepted_is_one_until_another_report_takes_its_place() {
        var donor = donor("100", DAY, null);
        var recipient = recipient("60", DAY, null);
        var accepted = List.of(new Accepted(donor.id(), recipient.id(), "The bank kept the rest"));
        assertThat(Matching.among(List.of(donor, recipient), accepted, TOLERANCE))
                .extracting(Match::state)
                .containsExactly(MatchState.ACCEPTED_DIFFERENCE);
        assertThat(Matching.among(List.of(donor, recipient("70", DAY, null)), accepted, TOLERANCE))
                .extracting(Match::state)
                .containsExactly(MatchState.AMOUNT_DIFFERS);
    }

    @Test
    void each_report_is_in_one_match_in_whichever_order_they_were_recorded() {
        var dice = new Random(5);
        for (int life = 0; life < 200; life++) {
            var reports = new ArrayList<MoneyReport>();
            for (int one = 0; one < 8; one++)
                reports.add(report(
                        dice.nextBoolean() ? ReportingSide.DONOR : ReportingSide.RECIPIENT,
                        Integer.toString(10 + dice.nextInt(5)),
                        DAY.plusDays(dice.nextInt(60)),
                        dice.nextInt(4) == 0 ? "A-" + dice.nextInt(3) : null));
            var matches = Matching.among(reports, List.of(), TOLERANCE);
            assertThat(matches.stream().flatMap(match -> match.reports().stream()))
                    .containsExactlyInAnyOrderElementsOf(reports);
            Collections.shuffle(reports, dice);
            assertThat(Matching.among(reports, List.of(), TOLERANCE)).isEqualTo(matches);
        }
    }

    private static List<MatchState> states(MoneyReport... reports) {
        return Matching.among(List.of(reports), List.of(), TOLERANCE).stream()
                .map(Match::state)
                .toList();
    }

    private static MoneyReport donor(String dollars, LocalDate day, @Nullable String reference) {
        return report(ReportingSide.DONOR, dollars, day, reference);
    }

    private static MoneyReport recipient(String dollars, LocalDate day, @Nullable String reference) {
        return report(ReportingSide.RECIPIENT, dollars, day, reference);
    }

    private static MoneyReport report(ReportingSide side, String dollars, LocalDate day, @Nullable String reference) {
        var usd = Money.of(dollars, "USD");
        return new MoneyReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                side,
                ReportedStage.DEPOSIT,
                usd,
                usd,
                day,
                reference,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
