package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.status.Functionality;

/** How a phone is bound, shut, shared and lost, as its owner meets it. */
class BoundPhonePagesTest extends HospitalOnThePhone {
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
    void the_cookies_of_a_phone_go_to_the_light_page_and_to_no_script() {
        var telephone = new Telephone(port);
        var fields = Telephone.fields(
                telephone.get("/r"),
                Map.of("code", phones.code(reporter), "sign", "S", "pin", SamplePhones.PIN, "pin2", SamplePhones.PIN));
        assertThat(telephone.cookiesOf("/r/bind", fields))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/r", "HttpOnly", "Secure", "SameSite=Strict"));
    }
}
