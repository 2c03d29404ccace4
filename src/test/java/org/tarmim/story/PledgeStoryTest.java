package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.fields;
import static org.tarmim.story.Fields.pick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Stance;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * From a minister who is undecided and then clear, and from the announcement of a sample donor, to the gap of a sample
 * hospital: people of the desk at their browsers, and the sheets they take along.
 */
@DemoHouse
class PledgeStoryTest {
    private static final String SPEAKS = "Second sample donor state";
    private static final List<String> NAMED = List.of("Sample development bank", "Sample relief fund");
    private static final String UNDECIDED = "It is not decided whether the second sample donor state pays.";
    private static final String CLEAR =
            "It will not pay; it would let the sample development bank and the sample relief fund pay.";
    private static final String HOSPITAL = "Sample Hospital A";
    private static final String NEED = HOSPITAL + ": Repair of the surgical ward and the roof";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-HF-\\d{5,}-\\d");

    private static final String EUROS = "960000.37";
    private static final String DOLLARS = "1000000.3854"; // at 0.96 euros for a dollar
    private static final String PART = "90000.13";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void a_minister_is_undecided_then_refuses_and_would_let_others_pay_which_is_nobodys_pledge() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk");
        var before = NAMED.stream().map(donor -> pledgesOf(desk, donor)).toList();
        desk.open("statements/new");
        pick(desk, "StatementDetails.party", SPEAKS);
        choose(desk, "StatementDetails.attribution", Attribution.ON_RECORD);
        choose(desk, "StatementDetails.precision", SaidOn.Precision.UNKNOWN);
        summary(desk, UNDECIDED);
        desk.tap(desk.button("statement.stance.add"));
        stance(desk, 0, Issue.FUND_RECONSTRUCTION, Stance.UNDECIDED);
        keep(desk, UNDECIDED);

        desk.tap(desk.button("statement.supersede"));
        summary(desk, CLEAR);
        choose(desk, "statements.stance", Stance.REFUSES);
        desk.tap(desk.button("statement.stance.add"));
        stance(desk, 1, Issue.ALLOW_OTHERS_TO_FUND, Stance.SUPPORTS_IF);
        keep(desk, CLEAR);
        desk.tap(fields(desk, "vaadin-select", "outcome.outcome"));
        assertThat(desk.page.getByRole(AriaRole.OPTION)).hasText(desk.words.label(Outcome.NEITHER));

        desk.open("positions");
        assertPosition(desk, SPEAKS);
        assertPosition(desk, "Israel"); // the demo's own statements say the same of their minister
        assertThat(NAMED.stream().map(donor -> pledgesOf(desk, donor)).toList()).isEqualTo(before);
        for (var country : List.of("United Arab Emirates", "Saudi Arabia"))
            assertThat(pledgesOf(desk, country)).as(country).isZero();
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void a_promise_is_reviewed_by_two_paid_in_euros_and_every_screen_and_sheet_says_the_same_to_the_cent() {
        var desk = browsers.atDesk(Languages.ENGLISH).signIn("desk");
        var code = record(desk);
        for (var reviewer : List.of("desk2", "desk3"))
            verify(browsers.atDesk(Languages.ENGLISH).signIn(reviewer), code);
        var hospital = hospital(desk);
        var missing = missing(desk, hospital);
        var covered = amount(sheet(desk), "HEALTH", 8);

        desk.open("pledges/" + code);
        deposit(desk);
        assertThat(desk.main()).containsText(desk.words.money(usd(DOLLARS)));
        allocate(desk);
        var second = browsers.atDesk(Languages.ENGLISH).signIn("desk2").open("pledges/" + code);
        second.tap(second.button("allocations.confirm").first());
        assertThat(second.main()).containsText("Confirmed and funded");

        assertThat(missing(desk, hospital)).isEqualTo(missing.minus(usd(PART)));
        assertThat(desk.main()).containsText(desk.words.money(usd(PART)));
        assertThat(desk.main().locator("tr").filter(having(code)).first()).containsText(desk.words.money(usd(PART)));
        assertGapAgrees(desk, covered.add(new BigDecimal(PART)));
        assertSheetsAgree(desk, code);
        assertThat(desk.complaints()).isEmpty();
    }

    /** The sentence, the numbers and the bar of the gap are those of the sheet. */
    private static void assertGapAgrees(Visitor desk, BigDecimal covered) {
        var sheet = sheet(desk);
        assertThat(amount(sheet, "HEALTH", 8)).as("covered of health").isEqualByComparingTo(covered);
        desk.open("gap?by=SECTOR");
        var all = sheet.getLast();
        var said = desk.words.say("gap.said", cents(all, 1), cents(all, 8), cents(all, 9));
        assertThat(desk.main().locator(".gap-said")).hasText(said);
        var health = line(sheet, "HEALTH");
        var row = desk.main()
                .locator(".gap-numbers tr")
                .filter(having(health.getFirst()))
                .first();
        for (var column : List.of(1, 2, 4, 5, 9))
            assertThat(row)
                    .containsText(
                            desk.words.number(cents(health, column).amount().abs()));
        assertBar(desk, sheet, health);
    }

    private static void assertBar(Visitor desk, List<List<String>> sheet, List<String> health) {
        var longest = sheet.subList(0, sheet.size() - 1).stream()
                .flatMap(line -> List.of(line.get(1), line.get(2), line.get(8)).stream())
                .mapToDouble(Double::parseDouble)
                .max()
                .orElseThrow();
        var bar = desk.main()
                .locator(".gap-line")
                .filter(having(health.getFirst()))
                .first()
                .locator("xpath=following-sibling::*[contains(., '%s')][1]".formatted(desk.words.say("gap.covered")));
        assertThat(bar).containsText(desk.words.brief(cents(health, 8)));
        var drawn = bar.locator("rect").all().stream()
                .mapToDouble(
                        part -> Double.parseDouble(part.getAttribute("width").replace("%", "")))
                .sum();
        assertThat(drawn).isCloseTo(100 * Double.parseDouble(health.get(8)) / longest, within(0.01));
    }

    /** What came, what it was in dollars and what is set aside of it, each in its sheet. */
    private static void assertSheetsAgree(Visitor desk, String code) {
        var flows = csv(desk, "export/pledge-flows.csv?lang=en").stream()
                .filter(line -> line.contains(code))
                .toList();
        assertThat(flows)
                .filteredOn(line -> line.contains(desk.words.say("PostingKind.DEPOSIT")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(EUROS, "EUR", DOLLARS));
        var rows = csv(desk, "export/gap-rows.csv?by=SECTOR&word=HEALTH&stage=ALLOCATED&lang=en");
        assertThat(rows)
                .filteredOn(line -> line.contains(code))
                .singleElement()
                .satisfies(line -> assertThat(line.get(9)).isEqualTo(PART));
        var left = csv(desk, "export/gap-rows.csv?by=SECTOR&word=&stage=DEPOSITED&lang=en").stream()
                .filter(line -> line.contains(code))
                .map(line -> new BigDecimal(line.get(9)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(left).isEqualByComparingTo(new BigDecimal(DOLLARS).subtract(new BigDecimal(PART)));
    }

    private static List<List<String>> sheet(Visitor desk) {
        var lines = csv(desk, "export/gap.csv?by=SECTOR&lang=en");
        var head = lines.stream().map(List::getFirst).toList().indexOf(desk.words.label(GapBy.SECTOR));
        return lines.subList(head + 1, lines.size());
    }

    private static List<List<String>> csv(Visitor desk, String address) {
        return Sheets.lines(desk.file(address));
    }

    private static List<String> line(List<List<String>> sheet, String sector) {
        var name = Words.in(Languages.ENGLISH).say("Sector." + sector);
        return sheet.stream()
                .filter(line -> line.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(List<List<String>> sheet, String sector, int column) {
        return new BigDecimal(line(sheet, sector).get(column));
    }

    private static Money cents(List<String> line, int column) {
        return GapNames.cents(usd(line.get(column)));
    }

    /** The address of the money of the hospital. */
    private static String hospital(Visitor desk) {
        return csv(desk, "export/needs.csv?lang=en").stream()
                .filter(line -> line.contains(HOSPITAL))
                .flatMap(List::stream)
                .filter(cell -> CODE.matcher(cell).matches())
                .findFirst()
                .map(code -> "facilities/" + code + "?tab=money")
                .orElseThrow();
    }

    /** What the page of the hospital says is missing for all of its needs. */
    private static Money missing(Visitor desk, String hospital) {
        desk.open(hospital);
        assertThat(desk.main()).containsText(HOSPITAL);
        var said = desk.main().getByText(Pattern.compile("^Missing: ")).first().textContent();
        return usd(said.replaceAll("[^0-9.]", "").replaceAll("\\.$", ""));
    }

    private static int pledgesOf(Visitor desk, String donor) {
        return (int) csv(desk, "export/pledges.csv?lang=en").stream()
                .filter(line -> line.contains(donor))
                .count();
    }

    private static void assertPosition(Visitor desk, String party) {
        var name = desk.page.getByText(party, new Page.GetByTextOptions().setExact(true));
        var row = desk.main().locator("tbody tr").filter(new Locator.FilterOptions().setHas(name));
        assertThat(row).containsText(desk.words.label(Stance.REFUSES));
        assertThat(row).containsText(desk.words.say("positions.before", Stance.UNDECIDED));
        assertThat(row).containsText(desk.words.label(Stance.SUPPORTS_IF));
    }

    private static void stance(Visitor desk, int line, Issue issue, Stance stance) {
        choose(desk, fields(desk, "vaadin-select", "statements.issue").nth(line), desk.words.label(issue));
        choose(desk, fields(desk, "vaadin-select", "statements.stance").nth(line), desk.words.label(stance));
    }

    private static void summary(Visitor desk, String text) {
        fields(desk, "vaadin-text-area", "StatementDetails.summaryEn")
                .locator("textarea")
                .fill(text);
    }

    private static void keep(Visitor desk, String text) {
        pick(desk, "AppearanceDetails.source", "Press report");
        desk.tap(desk.button("statement.save"));
        assertThat(desk.main().locator("h1")).containsText(SPEAKS);
        assertThat(desk.main()).containsText(text);
    }

    /** Up to 150 million over the coming years, without a year. */
    private static String record(Visitor desk) {
        desk.open("pledges/new");
        type(desk, "PledgeDetails.donor", "Sample donor state");
        field(desk, "PledgeDetails.title").fill("Sample promise over the coming years");
        day(desk, "PledgeDetails.announcedOn", "20/01/2025");
        choose(desk, "pledge.amountKind", "Up to");
        var most = desk.page.locator(".pledged-amount .money:visible").last();
        most.locator("input").first().fill("150 million");
        pick(desk, most.locator("vaadin-combo-box input"), "USD");
        assertThat(desk.page.locator(".money-said:visible").last()).containsText("150 million US dollars");
        desk.tap(desk.button("pledge.send"));
        if (desk.page.locator(".resemblance").isVisible()) desk.tap(desk.button("resemblance.new"));
        desk.page.waitForURL("**/pledges/PL-*");
        desk.settle();
        assertThat(desk.main()).containsText("up to");
        var url = desk.page.url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static void verify(Visitor reviewer, String code) {
        reviewer.open("pledges/review?pledge=" + code);
        assertThat(reviewer.main()).containsText("Sample promise over the coming years");
        reviewer.press("a");
        reviewer.awaitNotice(code);
    }

    private static void deposit(Visitor desk) {
        choose(desk, "FlowDetails.kind", "Deposit: received");
        var amount = desk.page.locator(".record-form .money").first();
        amount.locator("input").first().fill(EUROS);
        pick(desk, amount.locator("vaadin-combo-box input"), "EUR");
        day(desk, "FlowDetails.valueDate", "21/01/2025");
        desk.tap(desk.button("flows.send").first());
    }

    private static void allocate(Visitor desk) {
        type(desk, "allocations.need", NEED);
        desk.page.locator(".allocation-form .money input").first().fill(PART);
        desk.page.locator(".allocation-form .money input").first().press("Tab");
        desk.tap(desk.button("allocations.propose").first());
        assertThat(desk.main()).containsText("Proposed");
    }

    private static void day(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
        field(visitor, label).press("Enter");
        visitor.settle();
    }

    private static void type(Visitor visitor, String label, String text) {
        field(visitor, label).fill(text);
        visitor.settle();
        visitor.tap(visitor.page
                .locator("vaadin-combo-box-item")
                .filter(having(text))
                .first());
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(visitor.words.say(label))
                .and(visitor.page.locator("input"))
                .first();
    }

    private static Money usd(String dollars) {
        return Money.of(dollars, "USD");
    }
}
