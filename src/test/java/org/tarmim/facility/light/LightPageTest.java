package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.status.Functionality;

/** The light page over HTTP, as a telephone without any script meets it. */
class LightPageTest extends HospitalOnThePhone {
    @Test
    void a_report_gets_a_receipt_by_which_a_coordinator_finds_it() {
        var telephone = bound();
        var receipt = telephone
                .press(telephone.get(form), Map.of("works", "PARTIALLY"))
                .receipt();
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        assertThat(Acting.as(coordinator, () -> reports.withReceipt(receipt)))
                .extracting(ReportRow::functionality)
                .containsExactly(Functionality.PARTIALLY);
        assertThat(telephone.get("/r/mine").page().select("li").text()).contains(receipt, "Waits for a coordinator");
    }

    @Test
    void the_next_form_is_filled_in_with_what_is_known_and_with_what_the_reporter_said_since() {
        var telephone = bound();
        verified(Functionality.FULLY);
        assertThat(chosen(telephone.get(form))).isEqualTo("FULLY");
        telephone.press(telephone.get(form), Map.of("works", "NON_FUNCTIONING"));
        assertThat(chosen(telephone.get(form))).isEqualTo("NON_FUNCTIONING");
    }

    @Test
    void the_same_form_sent_fifty_times_at_once_is_one_report_with_one_receipt() throws Exception {
        var telephone = bound();
        var fields = Telephone.fields(telephone.get(form), Map.of("works", "FULLY", "note", "Sample note"));
        List<Callable<Telephone.Answer>> sendings = IntStream.range(0, 50)
                .<Callable<Telephone.Answer>>mapToObj(one -> () -> telephone.post(form, fields))
                .toList();
        var receipts = new HashSet<String>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Telephone.Answer> sent : all.invokeAll(sendings))
                receipts.add(sent.get().receipt());
        }
        assertThat(receipts).singleElement().asString().isNotEmpty();
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_form_that_was_sent_and_is_sent_with_other_content_is_refused_and_kept_as_a_second_report() {
        var telephone = bound();
        var opened = telephone.get(form);
        var first = telephone.press(opened, Map.of("works", "FULLY")).receipt();
        var other = telephone.press(opened, Map.of("works", "NON_FUNCTIONING", "note", "Sample note"));
        assertThat(other.refusal()).contains(first, "second report");
        assertThat(chosen(other)).isEqualTo("NON_FUNCTIONING");
        assertThat(other.page().select("textarea").text()).isEqualTo("Sample note");
        assertThat(mine()).hasSize(1);
        assertThat(telephone.press(other, Map.of()).receipt()).isNotEmpty().isNotEqualTo(first);
        assertThat(mine()).hasSize(2);
    }

    @Test
    void a_form_that_is_older_than_the_closure_of_its_facility_is_asked_about_and_then_taken() {
        var telephone = bound();
        var opened = telephone.get(form);
        closed();
        var asked = telephone.press(opened, Map.of("works", "FULLY", "note", "Sample note"));
        assertThat(asked.page().text()).contains("recorded as closed");
        assertThat(asked.page().select("textarea").text()).isEqualTo("Sample note");
        assertThat(telephone.press(asked, Map.of("yes", "FACILITY_IS_CLOSED")).receipt())
                .isNotEmpty();
    }

    @Test
    void a_facility_is_found_by_any_spelling() {
        var telephone = bound();
        assertThat(telephone
                        .get("/r?q=" + hospital.code().text().toLowerCase(Locale.ROOT))
                        .page()
                        .select("li"))
                .hasSize(1);
        var none = telephone.get("/r?q=zzzzzzzz").page();
        assertThat(none.select("li")).isEmpty();
        assertThat(none.text()).contains("Try fewer letters");
    }

    @Test
    void the_language_changes_in_a_form_and_on_a_receipt_and_keeps_both() {
        var telephone = bound();
        var arabic =
                telephone.press(telephone.get(form), Map.of("works", "PARTIALLY", "note", "Sample note", "lang", "ar"));
        assertThat(arabic.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(chosen(arabic)).isEqualTo("PARTIALLY");
        assertThat(arabic.page().select("textarea").text()).isEqualTo("Sample note");
        assertThat(mine()).isEmpty();
        var receipt = telephone.press(arabic, Map.of());
        var english = telephone.press(receipt, Map.of("lang", "en"));
        assertThat(english.receipt()).isEqualTo(receipt.receipt());
        assertThat(english.page().select("html").attr("dir")).isEqualTo("ltr");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void what_somebody_typed_is_text_and_never_markup() {
        var telephone = bound();
        var answer = telephone.press(
                telephone.get(form),
                Map.of("day", "\"><script>alert(1)</script>", "note", "</textarea><script>alert(2)</script>"));
        assertThat(answer.refusal()).contains("cannot be read");
        assertThat(answer.page().select("script:not([src])")).isEmpty();
        assertThat(answer.page().select("textarea").text()).contains("<script>alert(2)</script>");
    }

    @Test
    void a_damaged_form_is_refused_and_the_note_is_shown() {
        var telephone = bound();
        var answer = telephone.press(telephone.get(form), Map.of("id", "x", "note", "Sample note"));
        assertThat(answer.refusal()).contains("damaged");
        assertThat(answer.page().select("blockquote").text()).isEqualTo("Sample note");
    }

    @Test
    void an_address_that_nobody_has_says_so_and_leads_back() {
        var answer = bound().get("/r/nowhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(answer.page().select("main a").attr("href")).isEqualTo("/r");
    }

    @Test
    void a_page_runs_no_script_and_loads_nothing_more() {
        var telephone = bound();
        for (var path : List.of("/r", "/r/mine", "/r/bind")) {
            var answer = telephone.get(path);
            assertThat(answer.page().select("script, img, iframe, link[rel=stylesheet], [onclick]"))
                    .isEmpty();
            assertThat(policy(answer))
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .doesNotContain("script-src", "unsafe");
        }
    }

    @Test
    void a_form_runs_the_one_script_that_keeps_drafts_and_no_other() {
        var answer = bound().get(form);
        assertThat(answer.page().select("script")).singleElement().satisfies(script -> {
            assertThat(script.attr("src")).isEqualTo("/static/light.js");
            assertThat(script.html()).isEmpty();
        });
        assertThat(answer.page().select("img, iframe, link[rel=stylesheet], [onclick]"))
                .isEmpty();
        assertThat(policy(answer)).endsWith("; script-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void each_person_who_shares_a_phone_keeps_drafts_under_another_key() {
        var telephone = bound();
        var first = telephone.get(form).page().selectFirst("script");
        telephone.press(
                telephone.get("/r/bind"),
                Map.of(
                        "code",
                        phones.code(people.somebody(Role.REPORTER, reporter.organisation())),
                        "sign",
                        "T",
                        "pin",
                        "830416",
                        "pin2",
                        "830416"));
        var second = telephone.get(form).page().selectFirst("script");
        for (var told : List.of("data-kept", "data-key"))
            assertThat(second.attr(told)).isNotEmpty().isNotEqualTo(first.attr(told));
        telephone.post("/r/lock", Map.of("_csrf", telephone.get("/r").field("_csrf")));
        var door = telephone.get("/r").page().selectFirst("script");
        assertThat(door.hasAttr("data-key")).isFalse();
        assertThat(door.attr("data-marks").split(" "))
                .containsExactlyInAnyOrder(
                        first.attr("data-kept").split("[.]")[0],
                        second.attr("data-kept").split("[.]")[0]);
    }

    @Test
    void a_whole_first_visit_from_the_code_to_the_receipt_weighs_no_more_than_fifteen_kibibytes() {
        IntStream.range(0, 29).forEach(one -> facilities.hospital(reporter.organisation()));
        var telephone = new Telephone(port);
        telephone.bind(phones.code(reporter));
        var list = telephone.get("/r");
        assertThat(list.page().select("li")).hasSize(30);
        var opened = telephone.get(form);
        assertThat(telephone.press(opened, Map.of("works", "FULLY")).receipt()).isNotEmpty();
        assertThat(telephone.bytes()).isLessThanOrEqualTo(MOST_BYTES);
        telephone.get("/static/light.js");
        assertThat(telephone.bytes()).isLessThanOrEqualTo(MOST_BYTES_WITH_SCRIPT);
    }

    private static String policy(Telephone.Answer answer) {
        return answer.whole().headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
