package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.story.Fields.choose;
import static org.tarmim.story.Fields.day;
import static org.tarmim.story.Fields.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.ui.Languages;

/**
 * A case is entered by hand, as the news came in: three orders that keep counsel away, one behind the other and under two
 * laws, an order to hold that ends on another day, and answers that contradict each other. Nobody says what follows.
 */
class CaseEntryStoryTest extends CaseStory {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 1, 21);
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Test
    void the_day_after_the_last_with_no_news_a_task_waits_and_a_visit_restarts_one_meter_alone() {
        clock.fixDay(LAST_DAY);
        var caseworker = browsers.atDesk(Languages.ENGLISH).signIn("caseworker").open("cases/new");
        var code = open(caseworker);
        tellOfPapers(caseworker);
        enter(caseworker);
        assertThat(meter(caseworker, 0)).containsText("21 to 22 days");
        assertThat(meter(caseworker, 1)).containsText("21 to 22 days");
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.ACTIVE));
        assertThat(caseworker.main()).containsText("Held with no known order from 31 December 2024 to 10 January 2025");
        assertThat(caseworker.main()).containsText(caseworker.words.say("custody.contradict"));

        clock.fixDay(LAST_DAY.plusDays(1));
        caseworker.open("");
        var task = caseworker.main().locator(".today-lines a").filter(new Locator.FilterOptions().setHasText(code));
        assertThat(task.first()).containsText("passed with no news");
        caseworker.tap(task.first());
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));

        clock.fixDay(LAST_DAY.plusDays(5));
        caseworker.load("cases/" + code);
        caseworker.tap(caseworker.button("case.record.visit"));
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(meter(caseworker, 0)).containsText("26 to 27 days");
        assertThat(meter(caseworker, 1)).containsText("0 days");
        assertThat(meter(caseworker, 2)).containsText(caseworker.words.label(OrderStatus.LAPSED_NO_NEWS));
        assertThat(caseworker.complaints()).isEmpty();
    }

    /** The name is like another of the demo; that it may be known is asked, and never whose it is. */
    private static String open(Visitor caseworker) {
        field(caseworker, "PersonName.given").last().fill("Sample person A");
        field(caseworker, "PersonName.family").last().fill("B");
        choose(caseworker, "PersonDetails.role", MedicalRole.NURSE);
        caseworker.tap(caseworker.exactly("case.open"));
        caseworker.tap(caseworker.exactly("names.known.open"));
        caseworker.page.waitForURL("**/cases/DC-*");
        caseworker.settle();
        return caseworker.main().locator("h1").innerText();
    }

    /** The parts of the name stand apart, and a birth of which only the year is known stays a year. */
    private static void tellOfPapers(Visitor caseworker) {
        assertThat(caseworker.main()).containsText(caseworker.words.say("name.family", "B"));
        caseworker.tap(caseworker.exactly("particulars.record"));
        field(caseworker, "Particulars.born").fill("1985");
        caseworker.tap(caseworker.exactly("case.record"));
        assertThat(caseworker.main()).containsText(caseworker.words.say("particulars.born", "1985"));
        assertThat(caseworker.exactly("particulars.correct")).isVisible();
    }

    private static void enter(Visitor caseworker) {
        happened(caseworker, CustodyKind.ARREST, LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31));
        happened(caseworker, CustodyKind.HOLDING_DENIED, LocalDate.of(2025, 1, 3), null);
        happened(caseworker, CustodyKind.HOLDING_ACKNOWLEDGED, LocalDate.of(2025, 1, 6), null);
        keptFromCounsel(caseworker, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 11));
        goesOn(caseworker, LocalDate.of(2025, 1, 17), LegalRegime.UNLAWFUL_COMBATANTS_LAW);
        goesOn(caseworker, LAST_DAY, LegalRegime.CRIMINAL_PROCEDURE_LAW);
        held(caseworker, LocalDate.of(2025, 1, 11), LocalDate.of(2025, 2, 17));
    }

    private static void happened(Visitor caseworker, CustodyKind kind, LocalDate from, @Nullable LocalDate to) {
        caseworker.tap(caseworker.exactly("case.record.event"));
        choose(caseworker, "CustodyDetails.kind", kind);
        if (to != null) choose(caseworker, "CustodyDetails.precision", DayPrecision.BETWEEN);
        day(caseworker, "CustodyDetails.from", from);
        if (to != null) day(caseworker, "CustodyDetails.to", to);
        choose(caseworker, "CustodyDetails.toldBy", ToldBy.COLLEAGUE);
        choose(caseworker, "CustodyDetails.credence", Credence.MEDIUM);
        caseworker.tap(caseworker.exactly("case.record"));
    }

    private static void keptFromCounsel(Visitor caseworker, LocalDate first, LocalDate last) {
        caseworker.tap(caseworker.exactly("case.record.order"));
        choose(caseworker, "OrderDetails.kind", OrderKind.ACCESS_ORDER);
        caseworker.tap(caseworker.page.getByLabel(caseworker.words.label(KeptAway.COUNSEL), EXACTLY));
        ordered(caseworker, first, last, LegalRegime.UNLAWFUL_COMBATANTS_LAW);
    }

    private static void held(Visitor caseworker, LocalDate first, LocalDate last) {
        caseworker.tap(caseworker.exactly("case.record.order"));
        choose(caseworker, "OrderDetails.kind", OrderKind.DETENTION_ORDER);
        ordered(caseworker, first, last, LegalRegime.UNLAWFUL_COMBATANTS_LAW);
    }

    private static void ordered(Visitor caseworker, LocalDate first, LocalDate last, LegalRegime law) {
        day(caseworker, "OrderDetails.starts", first);
        day(caseworker, "OrderDetails.until", last);
        choose(caseworker, "OrderDetails.zone", DayZone.JERUSALEM);
        choose(caseworker, "OrderDetails.issuer", Issuer.COURT_MAGISTRATE);
        choose(caseworker, "OrderDetails.regime", law);
        choose(caseworker, "OrderDetails.toldBy", ToldBy.LAWYER);
        caseworker.tap(caseworker.exactly("case.record"));
    }

    /** The last order that keeps counsel away goes on from the day after its own last one. */
    private static void goesOn(Visitor caseworker, LocalDate last, LegalRegime law) {
        caseworker.tap(caseworker.exactly("order.extend.short").last());
        day(caseworker, "OrderDetails.until", last);
        choose(caseworker, "OrderDetails.regime", law);
        caseworker.tap(caseworker.exactly("case.record"));
    }
}
