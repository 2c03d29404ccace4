package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.files.Files;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.Moment;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** A coordinator asks about a report, and it is answered on the light page. */
class AnswerOnThePhoneTest extends HospitalOnThePhone {
    private static final String QUESTION = "How many rooms work?";

    @Autowired
    Files files;

    @Autowired
    ReportFiles reportFiles;

    @Autowired
    Withholding withholding;

    UUID asked;
    Telephone telephone;

    @BeforeEach
    void a_report_that_came_back_with_a_question() {
        var typed = SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY)
                .equipment(Damage.SLIGHT)
                .supportedBy("Sample partner")
                .without("SURGERY");
        asked = sent(typed);
        asked(asked);
        telephone = bound();
    }

    @Test
    void the_first_page_leads_to_the_question_and_that_to_the_form_filled_in() {
        assertThat(telephone.get("/r").page().select(".notice a").attr("href")).isEqualTo("/r/mine");
        var mine = telephone.get("/r/mine").page();
        assertThat(mine.select("h2").eachText()).containsExactly("A coordinator asks you");
        assertThat(mine.select("li").text()).contains(QUESTION, "Answer");
        var opened = telephone.get(mine.select("li a").attr("href"));
        assertThat(opened.page().text()).contains(QUESTION, "correcting an earlier report");
        assertThat(chosen(opened)).isEqualTo("PARTIALLY");
        assertThat(opened.page().select("[name=s.SURGERY][checked]").attr("value"))
                .isEqualTo("NOT_AVAILABLE");
    }

    @Test
    void the_answer_takes_the_place_of_the_report_and_keeps_what_the_form_does_not_ask() {
        var opened = telephone.get("/r/mine/" + asked);
        assertThat(telephone
                        .press(opened, Map.of("works", "FULLY", "note", "Two rooms"))
                        .receipt())
                .isNotEmpty();
        var answer = newest();
        assertThat(answer.supersedes()).isEqualTo(asked);
        assertThat(answer.note()).isEqualTo("Two rooms");
        assertThat(answer.observed()).isEqualTo(report(asked).observed());
        assertThat(answer.support()).isEqualTo(report(asked).support());
        assertThat(answer.claims())
                .contains(
                        Claim.of(Dimension.FUNCTIONALITY, Functionality.FULLY),
                        Claim.of(Dimension.EQUIPMENT, Damage.SLIGHT));
        assertThat(mine())
                .extracting(row -> row.state())
                .containsExactly(ReportState.SUBMITTED, ReportState.SUPERSEDED);
        assertThat(telephone.get("/r").page().select(".notice")).isEmpty();
    }

    @Test
    void an_answer_sent_twice_is_one_report_with_one_receipt_in_both_languages() {
        var opened = telephone.get("/r/mine/" + asked);
        var receipt = telephone.press(opened, Map.of("note", "Two rooms"));
        assertThat(telephone.press(opened, Map.of("note", "Two rooms")).receipt())
                .isEqualTo(receipt.receipt())
                .isNotEmpty();
        assertThat(telephone.press(receipt, Map.of("lang", "ar")).receipt()).isEqualTo(receipt.receipt());
        assertThat(mine()).hasSize(2);
    }

    @Test
    void a_second_answer_to_the_same_question_is_refused_and_kept() {
        var opened = telephone.get("/r/mine/" + asked);
        var other = telephone.get("/r/mine/" + asked);
        telephone.press(opened, Map.of("note", "Two rooms"));
        for (var page : new Telephone.Answer[] {opened, other}) {
            var refused = telephone.press(page, Map.of("note", "Three rooms"));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.page().select("textarea").text()).isEqualTo("Three rooms");
        }
        assertThat(mine()).hasSize(2);
        assertThat(telephone.get("/r/mine/" + asked).page().text()).contains("was corrected already");
    }

    @Test
    void an_answer_is_kept_over_the_language_and_over_a_phone_that_shut() {
        var opened = telephone.get("/r/mine/" + asked);
        var arabic = telephone.press(opened, Map.of("note", "Two rooms", "lang", "ar"));
        assertThat(arabic.page().text()).contains(QUESTION);
        telephone.post("/r/lock", Map.of("_csrf", arabic.field("_csrf")));
        var shut = telephone.press(arabic, Map.of());
        var again = telephone.press(shut, Map.of("pin", SamplePhones.PIN));
        assertThat(again.page().select("textarea").text()).isEqualTo("Two rooms");
        telephone.press(again, Map.of());
        assertThat(newest().supersedes()).isEqualTo(asked);
    }

    @Test
    void an_answer_keeps_the_photos_of_the_report() {
        var photo = Acting.as(reporter, () -> files.take(SampleFiles.upload("wall.jpg", SampleFiles.photo())));
        var details = SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY)
                .details()
                .with(List.of(photo.id()));
        var shown = Acting.as(reporter, () -> reports.report(UUID.randomUUID(), details, Set.of()));
        telephone.press(telephone.get("/r/mine/" + shown.id()), Map.of("note", "Two rooms"));
        var answer = newest().id();
        assertThat(Acting.as(reporter, () -> reportFiles.of(List.of(answer))))
                .containsEntry(answer, List.of(photo.id()));
    }

    @Test
    void words_that_two_people_withheld_while_the_form_was_open_do_not_come_back() {
        telephone.press(telephone.get("/r/mine/" + asked), Map.of("note", "Two rooms"));
        var report = newest().id();
        var opened = telephone.get("/r/mine/" + report);
        var passage = new Passage("REPORT_NOTE", report);
        var ask = Acting.as(
                people.somebody(Role.HEALTH_COORDINATOR), () -> withholding.ask(passage, WithholdReason.NAME));
        Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> withholding.withhold(ask.id()));
        assertThat(telephone.press(opened, Map.of("works", "FULLY")).refusal()).contains("withheld by two people");
        var anew = telephone.get("/r/mine/" + report);
        assertThat(anew.page().select("textarea").text()).isEmpty();
        assertThat(telephone.press(anew, Map.of("works", "FULLY")).receipt()).isNotEmpty();
    }

    @Test
    void nobody_answers_for_somebody_else() {
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        var theirs = sent(colleague, Functionality.FULLY);
        assertThat(telephone.get("/r/mine/" + theirs).status()).isEqualTo(404);
        var form = telephone.get(this.form);
        var answer = telephone.press(
                form, Map.of("corrects", theirs.toString(), "read", clock.now().toString()));
        assertThat(answer.receipt()).isEmpty();
        assertThat(telephone.get("/r/mine/no-report").status()).isEqualTo(404);
    }

    private UUID sent(SampleReports typed) {
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), typed.details(), Set.of()))
                .id();
    }

    private void asked(UUID report) {
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        var reason = Decision.NEEDS_INFO.reasons().getFirst();
        Acting.as(
                coordinator,
                () -> verifications.decide(
                        VerificationDetails.otherwise(report, Decision.NEEDS_INFO, reason, QUESTION)));
    }

    private StatusReport newest() {
        return report(mine().getFirst().id());
    }

    private StatusReport report(UUID id) {
        return Acting.as(reporter, () -> reports.get(id));
    }
}
