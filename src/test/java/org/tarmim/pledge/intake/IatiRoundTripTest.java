package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.iati.IatiExport;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Tranche;

/** What we publish comes back and changes nothing, and another house that reads it would publish the same promise. */
@HouseTest
class IatiRoundTripTest extends ImportedActivities {
    @Autowired
    Flows flows;

    @Autowired
    IatiExport export;

    @Test
    void our_own_publication_comes_back_and_changes_nothing() {
        rich();
        var text = own(exported());
        var plan = plan(text);
        assertThat(plan.rows()).isNotEmpty().allMatch(row -> row.outcome() == Outcome.SAME);
        refused("pledgeImport.noNews", text);
        assertThat(own(exported())).isEqualTo(text);
    }

    @Test
    void our_own_publication_with_other_amounts_is_refused() {
        rich();
        var text = own(exported()).replace(">1000<", ">9000<");
        assertThat(plan(text).rows().getFirst().remarks())
                .extracting(one -> one.said().key())
                .contains("pledgeImport.ours.other");
    }

    @Test
    void
            another_house_that_reads_our_publication_has_the_same_amounts_at_each_stage_and_would_publish_the_same_promise() {
        var original = rich();
        var text = own(exported()).replace("PS-MOI-SAMPLE", "PS-COA-OTHER-" + UUID.randomUUID());
        commit(text);
        var copy = recorded().stream()
                .filter(one -> !one.pledge().equals(original.pledge()))
                .findFirst()
                .orElseThrow();
        assertThat(copy.details().amount()).isEqualTo(original.details().amount());
        assertThat(copy.details().conditions()).isEqualTo(original.details().conditions());
        assertThat(copy.details().announcedOn()).isEqualTo(original.details().announcedOn());
        assertThat(copy.details().horizonTo()).isEqualTo(original.details().horizonTo());
        assertThat(copy.details().sector()).isEqualTo("HEALTH");
        assertThat(reported(copy))
                .containsExactly("COMMITTED 600 2025-01-20", "RECEIVED 400 2025-01-21", "RECEIVED -50 2025-01-22");
        assertThat(Acting.as(desk, () -> flows.holdings(copy.pledge())).of(Account.DEPOSITED))
                .isEqualTo(Money.of("0", "USD"));
        samples.verify(reviewer, copy);
        samples.verify(people.somebody(Role.RECONSTRUCTION_DESK), copy);
        assertThat(promise(activity(exported(), copy))).isEqualTo(promise(activity(exported(), original)));
        assertThat(plan(text).rows()).allMatch(row -> row.outcome() == Outcome.SAME);
    }

    @Test
    void what_no_code_says_comes_back_too_and_the_second_house_publishes_the_same_to_the_letter() {
        for (var original : List.of(upTo(), range(), unvalued())) {
            var text = of(original).replace("PS-MOI-SAMPLE", "PS-COA-OTHER-" + UUID.randomUUID());
            commit(text);
            var copy = recorded().stream()
                    .filter(one ->
                            one.details().title().equals(original.details().title()))
                    .filter(one -> !one.pledge().equals(original.pledge()))
                    .findFirst()
                    .orElseThrow();
            assertThat(copy.details()).isEqualTo(original.details());
            for (int step = 0; step < copy.reviewsNeeded(); step++)
                samples.verify(people.somebody(Role.RECONSTRUCTION_DESK), copy);
            assertThat(promise(activity(exported(), copy))).isEqualTo(promise(activity(exported(), original)));
            assertThat(plan(text).rows()).allMatch(row -> row.outcome() == Outcome.SAME);
        }
    }

    @Test
    void own_words_that_say_something_else_than_the_codes_do_not_count() {
        var original = upTo();
        var text = of(original)
                .replace("PS-MOI-SAMPLE", "PS-COA-OTHER-" + UUID.randomUUID())
                .replace("kind=\"SERVICES\"", "kind=\"LOAN\"")
                .replace("channel=\"WB_FUND\"", "channel=\"NGO\"")
                .replace("amount-kind=\"UP_TO\" most", "amount-kind=\"EXACT\" least=\"150000000\" most");
        var row = plan(text).rows().getFirst();
        assertThat(row.details().kind()).isEqualTo(PledgeKind.GRANT);
        assertThat(row.details().channel()).isEqualTo(Channel.UNKNOWN);
        assertThat(row.details().amount().kind()).isEqualTo(AmountKind.UNSPECIFIED);
        assertThat(row.remarks(Remark.Weight.WARNING))
                .extracting(one -> one.said().key())
                .contains("pledgeImport.ownWord", "pledgeImport.ownAmount");
    }

    @Test
    void what_was_signed_beyond_what_is_certain_is_recorded_as_the_least_and_the_most_stays() {
        var original = upTo();
        moved(original, FlowKind.COMMITMENT, "70", 20);
        var text = of(original).replace("PS-MOI-SAMPLE", "PS-COA-OTHER-" + UUID.randomUUID());
        assertThat(plan(text).rows().getFirst().details().amount())
                .isEqualTo(new PledgedAmount(AmountKind.RANGE, Money.of("70", "USD"), Money.of("150000000", "USD")));
        assertThat(plan(text).rows().getFirst().details().tranches())
                .isEqualTo(original.details().tranches());
    }

    @Test
    void parts_whose_window_is_over_come_back_in_their_place_with_what_they_waited_for() {
        var access = new Condition(ConditionType.ACCESS, "Sample: the crossings are open");
        var past = LocalDate.of(2025, 2, 1);
        var ahead = LocalDate.of(2999, 1, 1);
        var tranches = List.of(
                new Tranche(ahead, ahead, Money.of("300", "USD")),
                new Tranche(past, past.plusDays(9), Money.of("200", "USD"), List.of(access)),
                new Tranche(ahead, ahead, Money.of("100", "USD")),
                new Tranche(past, past, Money.of("50", "USD")));
        var original = verified(
                "Sample money in parts",
                PledgeKind.GRANT,
                PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "USD")),
                Channel.BILATERAL,
                tranches,
                List.of(access));
        var text = of(original).replace("PS-MOI-SAMPLE", "PS-COA-OTHER-" + UUID.randomUUID());
        assertThat(text.split("<planned-disbursement", -1))
                .as("what is over is no plan")
                .hasSize(3);
        assertThat(plan(text).rows().getFirst().details().tranches()).isEqualTo(tranches);
    }

    private Revision upTo() {
        var upTo = PledgedAmount.of(AmountKind.UP_TO, Money.of("150000000", "USD"));
        var access = new Condition(ConditionType.ACCESS, "Sample: the crossings are open");
        var matching = new Condition(ConditionType.MATCHING, "Sample: others give as much");
        var tranche = new Tranche(
                LocalDate.of(2999, 1, 1), LocalDate.of(2999, 2, 1), Money.of("500", "USD"), List.of(matching));
        return verified(
                "Sample services, up to",
                PledgeKind.SERVICES,
                upTo,
                Channel.WB_FUND,
                List.of(tranche),
                List.of(access, matching));
    }

    private Revision range() {
        var range = new PledgedAmount(AmountKind.RANGE, Money.of("100", "USD"), Money.of("200", "USD"));
        return verified("Sample loan, a range", PledgeKind.CONCESSIONAL_LOAN, range, Channel.COMMERCIAL_ACCOUNT);
    }

    private Revision unvalued() {
        var goods = PledgedAmount.none(AmountKind.IN_KIND_UNVALUED);
        return verified("Sample goods without a price", PledgeKind.IN_KIND_GOODS, goods, Channel.UN_AGENCY);
    }

    private Revision verified(String title, PledgeKind kind, PledgedAmount amount, Channel channel) {
        return verified(title, kind, amount, channel, List.of(), List.of());
    }

    private Revision verified(
            String title,
            PledgeKind kind,
            PledgedAmount amount,
            Channel channel,
            List<Tranche> tranches,
            List<Condition> conditions) {
        var details = new PledgeDetails(
                donor,
                title,
                kind,
                amount,
                SamplePledges.DAY,
                null,
                null,
                "Sample purpose",
                PledgeDetails.SEVERAL_SECTORS,
                null,
                Earmarking.TIGHT,
                Additionality.REALLOCATED,
                channel,
                null,
                null,
                tranches,
                conditions,
                null,
                List.of());
        var revision = samples.recorded(desk, details);
        for (int step = 0; step < revision.reviewsNeeded(); step++)
            samples.verify(people.somebody(Role.RECONSTRUCTION_DESK), revision);
        return revision;
    }

    private String of(Revision pledge) {
        return "<iati-activities version=\"2.03\">" + activity(exported(), pledge) + "</iati-activities>";
    }

    private Revision rich() {
        var details = new PledgeDetails(
                donor,
                "Sample grant",
                PledgeKind.GRANT,
                PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "USD")),
                SamplePledges.DAY,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2027, 1, 31),
                "Sample purpose",
                "HEALTH",
                null,
                Earmarking.SOFT,
                Additionality.UNKNOWN,
                Channel.UNKNOWN,
                null,
                null,
                List.of(new Tranche(LocalDate.of(2999, 1, 1), LocalDate.of(2999, 2, 1), Money.of("500", "USD"))),
                List.of(new Condition(ConditionType.PERFORMANCE, "Sample: the wards are open")),
                null,
                List.of());
        var pledge = samples.verified(details, desk, reviewer);
        moved(pledge, FlowKind.COMMITMENT, "600", 20);
        moved(pledge, FlowKind.DEPOSIT, "400", 21);
        moved(pledge, FlowKind.REFUND, "50", 22);
        return pledge;
    }

    private void moved(Revision pledge, FlowKind kind, String usd, int day) {
        var details = new FlowDetails(
                pledge.pledge(), null, kind, Money.of(usd, "USD"), LocalDate.of(2025, 1, day), null, null, null);
        Acting.as(desk, () -> flows.record(details));
    }

    private String exported() {
        return Acting.as(desk, () -> {
            var out = new ByteArrayOutputStream();
            try {
                export.write(out);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** Of everything that is published the activities of this donor alone. */
    private String own(String text) {
        var activities = Pattern.compile("<iati-activity .*?</iati-activity>", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .filter(one -> one.contains(id))
                .toList();
        return "<iati-activities version=\"2.03\">" + String.join("", activities) + "</iati-activities>";
    }

    private static String activity(String text, Revision pledge) {
        return Pattern.compile("<iati-activity .*?</iati-activity>", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group())
                .filter(one -> one.contains("PLEDGE-" + pledge.code().text() + "<"))
                .findFirst()
                .orElseThrow();
    }

    /** An activity without its number, the moment of its last change, its status and what came at later stages. */
    private static String promise(String activity) {
        return activity.replaceAll("PL-\\d+", "PL-0")
                .replaceAll("last-updated-datetime=\"[^\"]*\"", "")
                .replaceAll("<activity-status [^>]*>", "")
                .replaceAll("(?s)<transaction ref=\"[0-9a-f-]{36}\">.*?</transaction>\\s*", "");
    }
}
