package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** A day is understood as people write it in Arabic, and stands in the field as on every screen. */
@DemoHouse
class DateFieldTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 22);

    private static final List<String> WAYS_TO_WRITE_IT = List.of(
            "22/1/2025", "٢٢/١/٢٠٢٥", "22 كانون الثاني 2025", "٢٢ كانون الثاني ٢٠٢٥", "22.1.2025", "2025-01-22");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    Visitor reporter;

    @BeforeEach
    void a_reporter_who_proposes_a_facility_in_arabic() {
        reporter = browsers.atDesk(Languages.ARABIC).signIn("manager2").open("facilities/new");
    }

    @Test
    void a_day_typed_with_either_digits_or_the_name_of_the_month_is_understood() {
        for (var typed : WAYS_TO_WRITE_IT) {
            type(typed);
            assertThat(day()).hasValue(reporter.words.day(DAY));
            assertThat(picker()).not().hasAttribute("invalid", "");
        }
    }

    @Test
    void what_is_no_day_gets_a_sentence_and_stays() {
        type("٣٢/١٣/٢٠٢٥");
        assertThat(picker()).hasAttribute("invalid", "");
        assertThat(picker().locator("[slot=error-message]")).hasText(reporter.words.say("calendar.notADay"));
        assertThat(day()).hasValue("٣٢/١٣/٢٠٢٥");
    }

    @Test
    void a_calendar_that_is_shut_while_it_opens_hides_nothing_from_those_who_hear_the_page() {
        var send = reporter.button("proposal.send");
        assertThat(send).isVisible();
        day().evaluate("""
                async field => {
                    const calendar = field.closest('vaadin-date-picker');
                    calendar.opened = true;
                    await new Promise(frame => requestAnimationFrame(frame));
                    calendar.opened = false;
                }
                """);
        reporter.page.waitForTimeout(500); // longer than any calendar takes to open
        assertThat(send).isVisible();
    }

    private void type(String text) {
        day().clear();
        day().pressSequentially(text);
        day().press("Enter");
        reporter.settle();
    }

    private Locator day() {
        return picker().locator("input");
    }

    private Locator picker() {
        return reporter.page.locator("vaadin-date-picker");
    }
}
