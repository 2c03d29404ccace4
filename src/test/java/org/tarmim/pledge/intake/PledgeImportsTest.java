package org.tarmim.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.AliasDetails;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Tongue;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Pledges out of a sheet: looked at first, all or none, and the same file once more changes nothing. */
@HouseTest
class PledgeImportsTest {
    private static final String HEAD = "number,title,donor,amount,currency,announced_on,amount_kind,most\n";

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Pledges pledges;

    @Autowired
    Parties parties;

    @Autowired
    PledgeImports imports;

    Actor desk;
    Actor reviewer;
    UUID donor;
    String name;

    @BeforeEach
    void two_people_of_the_desk_and_a_donor() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        name = Acting.as(desk, () -> parties.find(donor)).orElseThrow().name().en();
    }

    @Test
    void looking_at_a_file_writes_nothing_and_committing_it_records_pledges_that_wait_for_others() {
        var file = sheet(line("1", "1000", "USD") + line("2", "2000", "USD"));
        assertThat(outcomes(plan(file))).containsExactly(Outcome.NEW, Outcome.NEW);
        assertThat(recorded()).isEmpty();
        commit(file);
        assertThat(recorded()).hasSize(2).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(ReviewState.WAITING);
            assertThat(one.author()).isEqualTo(desk.account());
        });
        refused("pledgeReview.own", () -> samples.verify(desk, recorded().getFirst()));
        samples.verify(reviewer, recorded().getFirst());
    }

    @Test
    void one_row_with_a_mistake_keeps_the_whole_file_out() {
        var file = sheet(line("1", "1000", "USD") + line("2", "-5", "USD"));
        assertThat(outcomes(plan(file))).containsExactly(Outcome.NEW, Outcome.REFUSED);
        assertThat(keys(plan(file).rows().getLast())).containsExactly("money.negative");
        refused("pledgeImport.mistakes", () -> commit(file));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing_and_is_not_recorded() {
        var file = sheet(line("1", "1000", "USD"));
        commit(file);
        assertThat(outcomes(plan(file))).containsExactly(Outcome.SAME);
        refused("pledgeImport.noNews", () -> commit(file));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void a_changed_amount_is_a_revision_that_waits_for_review_and_never_a_second_pledge() {
        commit(sheet(line("1", "1000", "USD")));
        refusedRow("pledge.waits", sheet(line("1", "1500", "USD")));
        samples.verify(reviewer, recorded().getFirst());
        var raised = sheet(line("1", "1500", "USD"));
        assertThat(outcomes(plan(raised))).containsExactly(Outcome.CHANGED);
        commit(raised);
        assertThat(recorded()).singleElement().satisfies(one -> {
            assertThat(one.no()).isEqualTo(2);
            assertThat(one.state()).isEqualTo(ReviewState.WAITING);
        });
    }

    @Test
    void an_unknown_donor_is_named_with_proposals_and_never_made() {
        var before = Acting.as(desk, parties::names).size();
        var plan = plan(sheet(lineOf("1", "1000", "USD", name + " of nowhere")));
        assertThat(keys(plan.rows().getFirst())).containsExactly("pledgeImport.unknown.like");
        assertThat(sentences(plan.rows().getFirst())).singleElement().asString().contains("Sample donor state");
        assertThat(Acting.as(desk, parties::names)).hasSize(before);
    }

    @Test
    void a_spelling_finds_its_donor_once_a_second_person_confirmed_it() {
        var spelling = "Sampleland " + UUID.randomUUID();
        var file = sheet(lineOf("1", "1000", "USD", spelling));
        var alias = Acting.as(desk, () -> parties.propose(donor, new AliasDetails(spelling, Tongue.EN)));
        assertThat(plan(file).isClean()).isFalse();
        Acting.as(reviewer, () -> parties.confirm(alias));
        assertThat(plan(file).isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"1,200,000\"`, 1200000",
                "١٥٠ مليون, 150000000",
                "٢٬٠٠٠٫٥, 2000.5",
                "1.5 bn, 1500000000",
                "\" 900 \", 900"
            })
    void an_amount_is_read_strictly_and_said_back(String written, String read) {
        var row = plan(sheet(line("1", written, "USD"))).rows().getFirst();
        assertThat(row.details().amount().least()).isEqualTo(Money.of(read, "USD"));
        assertThat(row.remarks(Remark.Weight.READ)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.200.000, USD, money.separators",
        "'\"1.200,50\"', USD, money.separators",
        "over 7 bn, USD, money.unreadable",
        "$100, USD, money.unreadable",
        "100, $, pledgeImport.currency",
        "100, '', money.noCurrency",
        "100.5, JPY, money.coins",
        "12345678901234567890, USD, money.digits"
    })
    void what_can_be_read_in_two_ways_or_says_no_currency_is_refused(String amount, String currency, String why) {
        assertThat(keys(plan(sheet(line("1", amount, currency))).rows().getFirst()))
                .contains(why);
    }

    @Test
    void a_currency_without_an_amount_is_an_amount_that_was_not_specified() {
        var row = plan(sheet(line("1", "", "EUR"))).rows().getFirst();
        assertThat(row.details().amount().kind()).isEqualTo(AmountKind.UNSPECIFIED);
        assertThat(row.remarks(Remark.Weight.WARNING))
                .extracting(one -> one.said().key())
                .contains("pledgeImport.currencyOnly");
    }

    @Test
    void up_to_and_between_keep_their_floor_and_ceiling() {
        var file = sheet(
                "1,Sample one,%s,,USD,2025-01-10,UP_TO,150\n2,Sample two,%s,100,USD,2025-01-10,between two amounts,200\n"
                        .formatted(name, name));
        var rows = plan(file).rows();
        assertThat(rows.getFirst().details().amount().least()).isNull();
        assertThat(rows.getFirst().details().amount().most()).isEqualTo(Money.of("150", "USD"));
        assertThat(rows.getLast().details().amount().kind()).isEqualTo(AmountKind.RANGE);
    }

    @Test
    void noise_of_spreadsheets_is_read_over_and_said() {
        var file = new Incoming(
                "sample.csv",
                ("\uFEFFSample list of pledges,,,\n,,,\nNumber,Title,Donor,\"Amount, least\",Currency,Announced on,Purpose\n"
                                + " 1 ,Sample pledge ,%s,1000,USD,2025-01-10,.\n,,,,,,\n")
                        .formatted(name)
                        .getBytes(StandardCharsets.UTF_8));
        var plan = plan(file);
        assertThat(plan.log()).hasSize(1);
        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.NEW);
            assertThat(row.details().purpose()).isNull();
            assertThat(keys(row)).contains("pledgeImport.spaces", "pledgeImport.nothing");
        });
    }

    @Test
    void zeros_too_many_are_measured_at_what_the_donor_pledged_before() {
        samples.verified(SamplePledges.said(donor, "1000"), desk, reviewer);
        assertThat(keys(plan(sheet(line("1", "1 million", "USD"))).rows().getFirst()))
                .contains("pledgeImport.huge");
        assertThat(keys(plan(sheet(line("1", "9", "USD"))).rows().getFirst())).contains("pledgeImport.tiny");
        assertThat(keys(plan(sheet(line("1", "5000", "USD"))).rows().getFirst()))
                .isEmpty();
    }

    @Test
    void a_pledge_said_once_more_is_warned_of_and_needs_two_reviewers() {
        samples.verified(SamplePledges.said(donor, "1000"), desk, reviewer);
        var file = sheet(line("1", "1010", "USD"));
        assertThat(keys(plan(file).rows().getFirst())).contains("pledgeImport.resembles");
        commit(file);
        assertThat(recorded()).anyMatch(one -> one.reviewsNeeded() == 2);
    }

    @Test
    void a_day_to_come_and_a_day_that_is_none_are_refused() {
        assertThat(keys(plan(sheet("1,Sample,%s,10,USD,2999-01-01,,\n".formatted(name)))
                        .rows()
                        .getFirst()))
                .contains("pledge.future");
        assertThat(keys(plan(sheet("1,Sample,%s,10,USD,10/01/2025,,\n".formatted(name)))
                        .rows()
                        .getFirst()))
                .contains("pledgeImport.day");
    }

    @Test
    void one_number_twice_in_a_file_is_refused() {
        refusedRow("pledgeImport.twice", sheet(line("1", "1000", "USD") + line("1", "1000", "USD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,donor\nSample,Sample\n", "number,title,donor,announced_on\n", ""})
    void a_sheet_without_a_head_or_without_rows_is_refused(String text) {
        assertThatThrownBy(() -> plan(new Incoming("sample.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_file_that_is_too_large_is_not_looked_into() {
        refused("pledgeImport.large", () -> new Incoming("sample.csv", new byte[Incoming.LARGEST + 1]));
    }

    @Test
    void a_batch_is_taken_back_as_long_as_nobody_reviewed_anything_of_it() {
        var batch = commit(sheet(line("1", "1000", "USD") + line("2", "2000", "USD")));
        refused("pledgeImport.undo.late", () -> Acting.as(reviewer, () -> imports.undo(batch)));
        Acting.as(desk, () -> imports.undo(batch));
        assertThat(recorded()).isEmpty();
        assertThat(Acting.as(desk, () -> imports.rows(batch)))
                .extracting(ImportedRow::reference)
                .containsExactly("1", "2");
        var again = commit(sheet(line("1", "1000", "USD")));
        samples.verify(reviewer, recorded().getFirst());
        refused("pledgeImport.undo.late", () -> Acting.as(desk, () -> imports.undo(again)));
    }

    @Test
    void a_batch_that_revised_a_pledge_leaves_the_pledge_as_it_was() {
        commit(sheet(line("1", "1000", "USD")));
        samples.verify(reviewer, recorded().getFirst());
        var raised = commit(sheet(line("1", "1500", "USD")));
        Acting.as(desk, () -> imports.undo(raised));
        assertThat(recorded()).singleElement().satisfies(one -> {
            assertThat(one.no()).isEqualTo(1);
            assertThat(one.state()).isEqualTo(ReviewState.VERIFIED);
        });
        assertThat(outcomes(plan(sheet(line("1", "1500", "USD"))))).containsExactly(Outcome.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_remark_has_its_sentence_in_the_language_of_who_reads_it(String language) {
        var words = Words.in(Locale.of(language));
        var plan = Acting.as(desk, () -> imports.plan(sheet(line("1", "-1", "$") + line("2", "١٠٠", "USD")), words));
        assertThat(plan.rows())
                .flatExtracting(PlannedRow::remarks)
                .allSatisfy(one -> assertThat(words.say(one.said())).doesNotStartWith("!"));
    }

    @Test
    void several_sectors_are_read_in_words_and_as_our_own_sheets_write_them() {
        var head = "number,title,donor,least,currency,announced_on,sector\n";
        var written = List.of(
                "SEVERAL",
                "Several sectors",
                "عدة قطاعات",
                '"' + several(Languages.ENGLISH) + '"',
                several(Languages.ARABIC),
                "HEALTH",
                "");
        var lines = IntStream.range(0, written.size())
                .mapToObj(one -> "%d,Sample,%s,100,USD,2025-01-10,%s\n".formatted(one, name, written.get(one)))
                .collect(Collectors.joining());
        var rows = plan(new Incoming("sample.csv", (head + lines).getBytes(StandardCharsets.UTF_8)))
                .rows();
        assertThat(rows).flatExtracting(PledgeImportsTest::keys).isEmpty();
        assertThat(rows)
                .extracting(row -> row.details().sector())
                .containsExactly(
                        PledgeDetails.SEVERAL_SECTORS,
                        PledgeDetails.SEVERAL_SECTORS,
                        PledgeDetails.SEVERAL_SECTORS,
                        PledgeDetails.SEVERAL_SECTORS,
                        PledgeDetails.SEVERAL_SECTORS,
                        "HEALTH",
                        null);
    }

    private static String several(Locale language) {
        return Words.in(language).say("pledge.sector.several");
    }

    private Incoming sheet(String lines) {
        return new Incoming("sample.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }

    private String line(String number, String amount, String currency) {
        return lineOf(number, amount, currency, name);
    }

    private static String lineOf(String number, String amount, String currency, String donor) {
        return "%s,Sample pledge %s,%s,%s,%s,2025-01-10,,\n".formatted(number, number, donor, amount, currency);
    }

    private Plan plan(Incoming file) {
        return Acting.as(desk, () -> imports.plan(file, Words.in(Languages.ENGLISH)));
    }

    private UUID commit(Incoming file) {
        return Acting.as(desk, () -> imports.commit(file, Words.in(Languages.ENGLISH)));
    }

    private List<Revision> recorded() {
        return Acting.as(desk, () -> pledges.list(new PledgeQuery(donor, null, null), null))
                .rows();
    }

    private static List<Outcome> outcomes(Plan plan) {
        return plan.rows().stream().map(PlannedRow::outcome).toList();
    }

    private static List<String> keys(PlannedRow row) {
        return row.remarks().stream().map(one -> one.said().key()).toList();
    }

    private static List<String> sentences(PlannedRow row) {
        return row.remarks().stream()
                .map(one -> Words.in(Languages.ENGLISH).say(one.said()))
                .toList();
    }

    private void refusedRow(String why, Incoming file) {
        assertThat(plan(file).rows().getLast().remarks())
                .extracting(one -> one.said().key())
                .contains(why);
    }

    private static void refused(String why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
    }
}
