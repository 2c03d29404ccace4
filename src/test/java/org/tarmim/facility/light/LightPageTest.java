package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.phone.Phones;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

/** The light page over HTTP, as a telephone without any script meets it. */
@HouseTest
class LightPageTest {
    /** What the issue allows for a whole first visit. */
    private static final long MOST_BYTES = 15 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePhones phones;

    @Autowired
    Phones desk;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Facility hospital;
    String form;

    @BeforeEach
    void a_hospital_where_the_reporter_works() {
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
        form = "/r/f/" + hospital.code();
    }

    @Test
    void a_code_binds_the_phone_and_leads_to_the_own_facilities() {
        var first = bound().get("/r");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.page().select("li").eachText())
                .singleElement()
                .asString()
                .contains(hospital.code().text(), "Nothing verified yet");
    }

    @Test
    void a_mistyped_code_comes_back_with_what_to_look_at() {
        var telephone = new Telephone(port);
        var answer = telephone.press(
                telephone.get("/r"),
                Map.of("code", "1234 5678 9013", "sign", "S", "pin", SamplePhones.PIN, "pin2", SamplePhones.PIN));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.refusal()).contains("One digit is wrong");
        assertThat(answer.field("code")).isEqualTo("1234 5678 9013");
        assertThat(answer.field("sign")).isEqualTo("S");
        assertThat(answer.field("pin")).isEmpty();
    }

    @Test
    void a_code_in_the_address_of_a_picture_stands_in_the_form() {
        var code = phones.code(reporter);
        var page = new Telephone(port).get("/r/bind/" + code);
        assertThat(page.field("code").replace(" ", "")).isEqualTo(code);
    }

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
    void what_was_typed_on_a_page_that_shut_meanwhile_is_kept_and_sent_after_the_pin() {
        var telephone = bound();
        var opened = telephone.get(form);
        telephone.post("/r/lock", Map.of("_csrf", opened.field("_csrf")));
        var shut = telephone.press(opened, Map.of("works", "PARTIALLY", "note", "Sample note"));
        assertThat(shut.status()).isEqualTo(401);
        assertThat(shut.page().text())
                .contains("What you typed is kept")
                .doesNotContain(hospital.code().text());
        var wrong = telephone.press(shut, Map.of("pin", "111111"));
        assertThat(wrong.refusal()).contains("Wrong PIN");
        var again = telephone.press(wrong, Map.of("pin", SamplePhones.PIN));
        assertThat(chosen(again)).isEqualTo("PARTIALLY");
        assertThat(telephone.press(again, Map.of()).receipt()).isNotEmpty();
        assertThat(mine())
                .singleElement()
                .satisfies(row -> assertThat(row.noted()).isTrue());
    }

    @Test
    void what_was_typed_on_a_revoked_phone_is_kept_until_it_is_bound_anew() {
        var telephone = bound();
        var opened = telephone.get(form);
        var manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        Acting.as(manager, () -> desk.list().forEach(phone -> desk.revoke(phone.id())));
        var shut = telephone.press(opened, Map.of("works", "PARTIALLY", "note", "Sample note"));
        assertThat(shut.status()).isEqualTo(401);
        assertThat(mine()).isEmpty();
        var again = telephone.press(
                shut,
                Map.of("code", phones.code(reporter), "sign", "S", "pin", SamplePhones.PIN, "pin2", SamplePhones.PIN));
        assertThat(again.page().select("textarea").text()).isEqualTo("Sample note");
        assertThat(telephone.press(again, Map.of()).receipt()).isNotEmpty();
    }

    @Test
    void a_wiped_phone_says_whom_to_ask() {
        var telephone = bound();
        telephone.press(telephone.get(form), Map.of("works", "FULLY"));
        telephone.post("/r/lock", Map.of("_csrf", telephone.get("/r").field("_csrf")));
        var door = telephone.get("/r");
        assertThat(door.page().text())
                .contains("PIN")
                .doesNotContain(hospital.code().text());
        assertThat(telephone.press(door, Map.of("pin", "111111")).refusal()).contains("9 tries are left");
    }

    @Test
    void people_who_share_a_phone_see_nothing_of_each_other() {
        var other = people.somebody(Role.REPORTER, reporter.organisation());
        var telephone = bound();
        var receipt =
                telephone.press(telephone.get(form), Map.of("works", "FULLY")).receipt();
        telephone.press(
                telephone.get("/r/bind"),
                Map.of("code", phones.code(other), "sign", "T", "pin", "830416", "pin2", "830416"));
        assertThat(telephone.get("/r/mine").page().text()).doesNotContain(receipt);
        assertThat(telephone.get("/r").page().text()).doesNotContain("You reported");
        telephone.post("/r/lock", Map.of("_csrf", telephone.get("/r").field("_csrf")));
        var door = telephone.get("/r");
        assertThat(door.page().select("fieldset").text()).contains("S", "T").doesNotContain(reporter.name());
    }

    @Test
    void the_database_shows_a_phone_its_owners_reports_and_no_others() {
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        sent(colleague, Functionality.FULLY);
        sent(reporter, Functionality.PARTIALLY);
        var onPhone = phones.onPhone(reporter);
        assertThat(seenBy(onPhone, "select distinct reporter_id from status_report"))
                .containsExactly(reporter.account());
        for (var table : List.of("need", "pledge", "access_token", "audit_entry"))
            assertThat(seenBy(onPhone, "select gen_random_uuid() from " + table))
                    .isEmpty();
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
    void a_form_of_another_site_does_nothing() {
        var telephone = bound();
        var fields = Telephone.fields(telephone.get(form), Map.of("works", "FULLY"));
        fields.remove("_csrf");
        var answer = telephone.post(form, fields);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("form")).isEmpty();
        assertThat(mine()).isEmpty();
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
        assertThat(answer.page().select("script")).isEmpty();
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
    void a_page_runs_no_script_and_loads_nothing_more() {
        var telephone = bound();
        for (var path : List.of("/r", "/r/mine", "/r/bind", form)) {
            var answer = telephone.get(path);
            assertThat(answer.page().select("script, img, iframe, link[rel=stylesheet], [onclick]"))
                    .isEmpty();
            assertThat(answer.whole().headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'none'; style-src 'sha256-")
                            .doesNotContain("script-src", "unsafe"));
        }
    }

    @Test
    void the_cookies_of_a_phone_go_to_the_light_page_and_to_no_script() {
        var telephone = new Telephone(port);
        var fields = Telephone.fields(
                telephone.get("/r"),
                Map.of("code", phones.code(reporter), "sign", "S", "pin", SamplePhones.PIN, "pin2", SamplePhones.PIN));
        assertThat(telephone.cookiesOf("/r/bind", fields))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/r", "HttpOnly", "Secure", "SameSite=Strict"));
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
    }

    private Telephone bound() {
        return new Telephone(port).bind(phones.code(reporter));
    }

    private static String chosen(Telephone.Answer page) {
        return page.page().select("[name=works][checked]").attr("value");
    }

    private List<ReportRow> mine() {
        return Acting.as(reporter, () -> reports.mine(null, null)).rows();
    }

    private void verified(Functionality works) {
        verified(sent(reporter, works));
    }

    private UUID sent(Actor person, Functionality works) {
        var typed =
                SampleReports.of(hospital.id(), Moment.at(clock.now()), works).details();
        return Acting.as(person, () -> reports.report(UUID.randomUUID(), typed, Set.of()))
                .id();
    }

    private void closed() {
        var typed = new StatusReportDetails(
                hospital.id(),
                Moment.at(clock.now()),
                Existence.PERMANENTLY_CLOSED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Method.SITE_VISIT,
                Confidence.SURE,
                null,
                null,
                null,
                null,
                List.of());
        verified(Acting.as(reporter, () -> reports.report(UUID.randomUUID(), typed, Set.of()))
                .id());
    }

    private void verified(UUID report) {
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        Acting.as(coordinator, () -> verifications.decide(VerificationDetails.verified(report, Certainty.PROBABLE)));
    }

    private Set<UUID> seenBy(Actor actor, String query) {
        return Acting.as(
                actor,
                () -> transaction.execute(
                        status -> sql.sql(query).query(UUID.class).stream().collect(Collectors.toSet())));
    }
}
