package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.iati.IatiExport;
import org.tarmim.pledge.iati.Stage;
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
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.situation.party.PartyType;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Activities of IATI: those of others become pledges that wait for review, our own come back and change nothing. */
@HouseTest
class IatiImportTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Parties parties;

    @Autowired
    Flows flows;

    @Autowired
    IatiExport export;

    @Autowired
    PledgeImports imports;

    Actor desk;
    Actor reviewer;
    UUID donor;
    String id;

    @BeforeEach
    void two_people_of_the_desk_and_a_donor_with_an_identifier() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        id = "XM-DAC-T" + UUID.randomUUID();
        var details = new PartyDetails(
                PartyType.STATE,
                "Sample donor " + id,
                "",
                false,
                null,
                List.of(new PartyIdentifier(IdentifierScheme.IATI_ORG, id)));
        donor = Acting.as(desk, () -> parties.add(details).id());
    }

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

    @Test
    void news_of_later_stages_alone_make_no_revision() {
        var reference = "PS-COA-1-" + UUID.randomUUID();
        commit(activity(reference, "13", "1000", ""));
        commit(activity(reference, "13", "1000", transaction("1", "300", "USD")));
        assertThat(recorded())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isEqualTo(1));
        assertThat(reported(recorded().getFirst())).containsExactly("RECEIVED 300 2025-01-15");
    }

    @Test
    void rows_of_pledges_add_up_and_one_below_zero_lowers_them() {
        var text = activity("PS-COA-2-" + UUID.randomUUID(), "12", "1000", transaction("12", "-200", "USD"));
        commit(text);
        assertThat(recorded().getFirst().details().amount().least()).isEqualTo(Money.of("800", "USD"));
    }

    @Test
    void a_pledge_in_two_currencies_an_unknown_donor_and_no_identifier_are_each_told_by_element() {
        var two = activity("PS-COA-3", "13", "1000", transaction("13", "200", "EUR"));
        assertThat(mistake(two)).isEqualTo("transaction pledgeImport.currencies");
        var unknown = activity("PS-COA-4", "13", "1000", "").replace(id, "XM-DAC-NOBODY-" + UUID.randomUUID());
        assertThat(mistake(unknown)).startsWith("participating-org pledgeImport.unknown");
        assertThat(mistake(activity("", "13", "1000", ""))).isEqualTo("iati-identifier pledgeImport.missing");
        assertThat(mistake(activity("PS-COA-5", "13", "1,000", ""))).isEqualTo("transaction money.unreadable");
        assertThat(mistake(activity("PS-COA-6", "13", "1000", "").replace("currency=\"USD\"", "currency=\"$\"")))
                .isEqualTo("transaction pledgeImport.currency");
    }

    @Test
    void a_file_that_points_at_others_is_not_opened() {
        var trap = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + activity("PS-COA-7", "13", "1000", "").replace("Sample grant", "&x;");
        refused("pledgeImport.doctype", trap);
        refused("pledgeImport.xml", "<iati-activities version=\"2.03\"><iati-activity></iati-activities>");
        refused("pledgeImport.notIati", "<feed/>");
        refused("pledgeImport.version", "<iati-activities version=\"1.05\"/>");
        refused("pledgeImport.empty", "<iati-activities version=\"2.03\"/>");
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

    private String activity(String reference, String type, String amount, String more) {
        return """
                <iati-activities version="2.03"><iati-activity default-currency="USD">
                <iati-identifier>%s</iati-identifier>
                <reporting-org ref="PS-COA-0" type="10"><narrative>Sample office</narrative></reporting-org>
                <title><narrative>Sample grant</narrative></title>
                <participating-org role="1" ref="%s"/>
                <activity-date type="1" iso-date="2025-02-01"/>
                <default-finance-type code="110"/>
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-10"/>
                <value currency="USD" value-date="2025-01-10">%s</value></transaction>%s
                </iati-activity></iati-activities>
                """.formatted(reference, id, type, amount, more);
    }

    private static String transaction(String type, String amount, String currency) {
        return """
                <transaction><transaction-type code="%s"/><transaction-date iso-date="2025-01-15"/>
                <value currency="%s" value-date="2025-01-15">%s</value></transaction>
                """.formatted(type, currency, amount);
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

    private List<String> reported(Revision pledge) {
        return Acting.as(desk, () -> imports.reported(pledge.pledge())).stream()
                .filter(one -> one.amount().stage() != Stage.PLEDGED)
                .map(one -> "%s %s %s"
                        .formatted(
                                one.amount().stage(),
                                one.amount().amount().amount().toPlainString(),
                                one.amount().day()))
                .toList();
    }

    private List<Revision> recorded() {
        return Acting.as(desk, () -> pledges.list(new PledgeQuery(donor, null, null), null))
                .rows();
    }

    private String mistake(String text) {
        var remark = plan(text).rows().getFirst().remarks(Remark.Weight.MISTAKE).getFirst();
        return remark.column() + " " + remark.said().key();
    }

    private Plan plan(String text) {
        return Acting.as(desk, () -> imports.plan(file(text), Words.in(Languages.ENGLISH)));
    }

    private void commit(String text) {
        Acting.as(desk, () -> imports.commit(file(text), Words.in(Languages.ENGLISH)));
    }

    private void refused(String why, String text) {
        assertThatThrownBy(() -> commit(text))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    private static Incoming file(String text) {
        return new Incoming("sample.xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
