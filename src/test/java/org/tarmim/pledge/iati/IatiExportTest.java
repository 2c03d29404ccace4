package org.tarmim.pledge.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
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
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.FlowType;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Answer;
import org.tarmim.pledge.promise.AnswerDetails;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.situation.party.PartyType;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What is published is valid, holds what counts now, and nothing that nobody verified. */
@HouseTest
class IatiExportTest {
    private static final Path STANDARD = Path.of("../shared/data/iati");

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Flows flows;

    @Autowired
    Allocations allocations;

    @Autowired
    Answers answers;

    @Autowired
    Parties parties;

    @Autowired
    IatiExport export;

    @Autowired
    SituationClock clock;

    Actor author;
    Actor reviewer;
    Actor auditor;
    UUID donor;

    @BeforeEach
    void a_desk_of_two_and_a_donor() {
        author = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        auditor = people.somebody(Role.AUDITOR);
        donor = samples.donor(author, null);
    }

    @Test
    void everything_that_is_published_is_valid_and_breaks_no_rule() throws IOException, SAXException {
        Assumptions.assumeTrue(Files.exists(STANDARD), "no " + STANDARD);
        rich();
        floorless();
        var text = exported();
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        var schema =
                schemas.newSchema(STANDARD.resolve("iati-activities-schema.xsd").toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
        var rules = RuleSet.read(STANDARD.resolve("standard-ruleset.json"), clock.today());
        assertThat(rules.broken(Xml.document(text))).isEmpty();
    }

    @Test
    void each_stage_is_a_row_of_its_own_and_what_counts_now_is_one() {
        var pledge = rich();
        var activity = activity(pledge);
        assertThat(rows(activity, "13")).containsExactly("1000 USD 2025-01-10");
        assertThat(rows(activity, "11")).containsExactly("600 USD 2025-01-20");
        assertThat(rows(activity, "1")).containsExactly("400 USD 2025-01-21", "-50 USD 2025-01-22");
        assertThat(rows(activity, "3")).containsExactly("100 USD 2025-01-23");
        assertThat(rows(activity, "4")).containsExactly("30 USD 2025-01-24");
        assertThat(Xml.texts("transaction[value < 0]/description/narrative", activity))
                .contains("Sent back to the donor");
        assertThat(Xml.texts("activity-status/@code", activity)).containsExactly("2");
    }

    @Test
    void what_the_donor_said_is_there_in_codes_and_in_words() {
        var activity = activity(rich());
        assertThat(Xml.texts("participating-org/@role", activity)).containsExactly("1", "3", "4");
        assertThat(Xml.texts("participating-org[@role = '1']/@ref", activity))
                .allMatch(ref -> ref.startsWith("XM-DAC-"));
        assertThat(Xml.texts("sector/@code", activity)).containsExactly("12230", "7");
        assertThat(Xml.texts("sector/@vocabulary", activity)).containsExactly("1", "10");
        assertThat(Xml.texts("sector/@percentage", activity)).containsExactly("100", "100");
        assertThat(Xml.texts("conditions/condition/@type", activity)).containsExactly("1", "3");
        assertThat(Xml.texts("default-aid-type/@code", activity)).containsExactly("B031", "2");
        assertThat(Xml.texts("reporting-org/@secondary-reporter", activity)).containsExactly("1");
        assertThat(Xml.texts("planned-disbursement/value", activity)).containsExactly("250");
        assertThat(Xml.texts("title/narrative[@xml:lang = 'ar']", activity)).containsExactly("تعهد تجريبي Sample");
    }

    @Test
    void an_amount_that_is_up_to_something_is_no_row_and_its_ceiling_is_said() {
        var activity = activity(floorless());
        assertThat(Xml.nodes("transaction", activity)).isEmpty();
        assertThat(Xml.texts("description[@type = '4']/narrative", activity))
                .anyMatch(said -> said.contains("USD 150") || said.contains("150"));
        assertThat(Xml.texts("activity-status/@code", activity)).containsExactly("1");
    }

    @Test
    void a_raised_pledge_is_one_row_with_what_counts_now() {
        var pledge = samples.verified(SamplePledges.said(donor, "100"), author, reviewer);
        var raised = Acting.as(
                author,
                () -> pledges.change(pledge, SamplePledges.said(donor, "150"), RevisionReason.INCREASE, "Said anew"));
        assertThat(rows(activity(pledge), "13")).containsExactly("100 USD 2025-01-10");
        samples.verify(reviewer, raised);
        assertThat(rows(activity(pledge), "13")).containsExactly("150 USD 2025-01-10");
    }

    @Test
    void what_nobody_verified_and_what_the_donor_disputes_is_not_published() {
        var focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        var own = samples.donor(author, focalPoint.organisation());
        var waiting = samples.recorded(author, SamplePledges.said(own, "700"));
        var disputed = samples.verified(SamplePledges.said(own, "1000"), author, reviewer);
        assertThat(identifiers()).contains(identifier(disputed)).doesNotContain(identifier(waiting));
        Acting.as(focalPoint, () -> answers.answer(new AnswerDetails(disputed.id(), Answer.DISPUTED, "Half of it")));
        assertThat(identifiers()).doesNotContain(identifier(disputed));
    }

    @Test
    void what_was_taken_back_as_a_mistake_is_not_published() {
        var pledge = samples.verified(SamplePledges.said(donor, "1000"), author, reviewer);
        var mistake = moved(pledge, FlowKind.DEPOSIT, "400", 21);
        Acting.as(author, () -> flows.reverse(mistake.id(), "Typed twice"));
        assertThat(rows(activity(pledge), "1")).isEmpty();
    }

    @Test
    void exporting_again_is_identical_to_the_letter() {
        rich();
        assertThat(exported()).isEqualTo(exported());
    }

    /** A pledge of which everything can be said. */
    private Revision rich() {
        var giver = party(PartyType.STATE, "XM-DAC-S" + UUID.randomUUID());
        var details = new PledgeDetails(
                giver,
                "تعهد تجريبي Sample",
                PledgeKind.GRANT,
                PledgedAmount.of(AmountKind.EXACT, Money.of("1000", "USD")),
                SamplePledges.DAY,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2027, 1, 31),
                "Sample purpose & <more>",
                "HEALTH",
                null,
                Earmarking.SOFT,
                Additionality.NEW,
                Channel.UN_POOLED,
                party(PartyType.UN_AGENCY, null),
                party(PartyType.INGO, null),
                List.of(
                        new Tranche(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1), Money.of("500", "USD")),
                        new Tranche(clock.today(), clock.today().plusDays(30), Money.of("250", "USD"))),
                List.of(
                        new Condition(ConditionType.ACCESS, "Sample: crossings open"),
                        new Condition(ConditionType.MATCHING, "Sample: others give as much")),
                null,
                List.of());
        var pledge = samples.verified(details, author, reviewer);
        moved(pledge, FlowKind.COMMITMENT, "600", 20);
        moved(pledge, FlowKind.DEPOSIT, "400", 21);
        moved(pledge, FlowKind.REFUND, "50", 22);
        handOut(pledge);
        return pledge;
    }

    @Test
    void money_that_was_passed_on_is_published_once() {
        var pledge = samples.verified(SamplePledges.said(donor, "1000"), author, reviewer);
        var came = moved(pledge, FlowKind.DEPOSIT, "400", 21);
        var again = new FlowDetails(
                pledge.pledge(),
                null,
                FlowKind.DEPOSIT,
                FlowType.PASS_THROUGH,
                came.id(),
                Money.of("400", "USD"),
                LocalDate.of(2025, 1, 22),
                null,
                null,
                null,
                List.of());
        Acting.as(author, () -> flows.record(again));
        assertThat(rows(activity(pledge), "1")).containsExactly("400 USD 2025-01-21");
    }

    @Test
    void money_for_several_sectors_comes_back_as_it_went() {
        var several = IatiSector.of(PledgeDetails.SEVERAL_SECTORS);
        assertThat(IatiSector.ofPurpose(several.purpose()).orElseThrow().sector())
                .isEqualTo(PledgeDetails.SEVERAL_SECTORS);
        assertThat(IatiSector.of(null).sector()).isNull();
    }

    private void handOut(Revision pledge) {
        var meant = new AllocationDetails(pledge.pledge(), null, "HEALTH", null, Money.of("300", "USD"), null);
        var allocation = Acting.as(author, () -> allocations.propose(meant));
        Acting.as(reviewer, () -> allocations.decide(allocation.id(), true, null));
        Acting.as(
                author,
                () -> allocations.disburse(allocation.id(), Money.of("100", "USD"), LocalDate.of(2025, 1, 23), null));
        Acting.as(
                author,
                () -> allocations.spend(allocation.id(), Money.of("30", "USD"), LocalDate.of(2025, 1, 24), null));
    }

    private Revision floorless() {
        var upTo = PledgedAmount.of(AmountKind.UP_TO, Money.of("150", "USD"));
        return samples.verified(SamplePledges.said(donor, upTo, "Sample, up to 150"), author, reviewer);
    }

    private Posting moved(Revision pledge, FlowKind kind, String usd, int day) {
        var details = new FlowDetails(
                pledge.pledge(), null, kind, Money.of(usd, "USD"), LocalDate.of(2025, 1, day), null, null, null);
        return Acting.as(author, () -> flows.record(details));
    }

    private UUID party(PartyType type, String iati) {
        var numbers = iati == null
                ? List.<PartyIdentifier>of()
                : List.of(new PartyIdentifier(IdentifierScheme.IATI_ORG, iati));
        var details = new PartyDetails(type, "Sample party " + UUID.randomUUID(), "", false, null, numbers);
        return Acting.as(author, () -> parties.add(details).id());
    }

    private String exported() {
        return Acting.as(auditor, () -> {
            var out = new ByteArrayOutputStream();
            try {
                export.write(out);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<String> identifiers() {
        return Xml.texts("//iati-identifier", document());
    }

    private static String identifier(Revision pledge) {
        return "PS-MOI-SAMPLE-PLEDGE-" + pledge.code().text();
    }

    private Node activity(Revision pledge) {
        return Xml.nodes("//iati-activity[iati-identifier = '%s']".formatted(identifier(pledge)), document())
                .getFirst();
    }

    private Document document() {
        return Xml.document(exported());
    }

    private static List<String> rows(Node activity, String code) {
        return Xml.nodes("transaction[transaction-type/@code = '%s']".formatted(code), activity).stream()
                .map(row -> "%s %s %s"
                        .formatted(
                                Xml.texts("value", row).getFirst(),
                                Xml.texts("value/@currency", row).getFirst(),
                                Xml.texts("transaction-date/@iso-date", row).getFirst()))
                .toList();
    }
}
