package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.access.Acting;
import org.tarmim.access.phone.SamplePhones;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;

/** "No change" on the light page: two taps, and what exactly they confirm. */
class NoChangeOnThePhoneTest extends HospitalOnThePhone {
    @Test
    void it_confirms_functioning_access_and_services_and_leaves_the_rest_with_its_own_date() {
        var service = hospital.details().services().getFirst();
        verified(sent(
                typed(Functionality.PARTIALLY).reached(Accessibility.PARTIALLY).without(service)));
        verified(sent(typed(Functionality.PARTIALLY).building(Damage.SLIGHT)));
        var telephone = bound();
        var opened = telephone.get(form);
        assertThat(opened.page().select("details").text())
                .contains("You confirm", "Partly functioning", "Not available");
        assertThat(telephone.sayNoChange(opened).receipt()).isNotEmpty();
        var report = newest();
        assertThat(report.noChange()).isTrue();
        assertThat(report.claims())
                .extracting(Claim::dimension)
                .containsExactlyInAnyOrder(
                        Dimension.FUNCTIONALITY, Dimension.ACCESSIBILITY, Dimension.service(service));
    }

    @Test
    void it_is_one_report_however_often_it_is_sent_also_after_another_state_was_verified() {
        verified(Functionality.PARTIALLY);
        var telephone = bound();
        var opened = telephone.get(form);
        var first = telephone.sayNoChange(opened).receipt();
        verified(Functionality.FULLY);
        assertThat(telephone.sayNoChange(opened).receipt()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void the_receipt_of_it_stands_in_the_other_language_too() {
        verified(Functionality.PARTIALLY);
        var telephone = bound();
        var receipt = telephone.sayNoChange(telephone.get(form));
        assertThat(telephone.press(receipt, Map.of("lang", "ar")).receipt()).isEqualTo(receipt.receipt());
    }

    @Test
    void nobody_confirms_what_was_verified_otherwise_meanwhile_without_having_seen_it() {
        verified(Functionality.PARTIALLY);
        var telephone = bound();
        var opened = telephone.get(form);
        verified(Functionality.NON_FUNCTIONING);
        int before = mine().size();
        var answer = telephone.sayNoChange(opened);
        assertThat(answer.refusal()).contains("has just changed");
        assertThat(mine()).hasSize(before);
        assertThat(telephone.sayNoChange(answer).receipt()).isNotEmpty();
        assertThat(newest().claims()).extracting(Claim::value).contains("NON_FUNCTIONING");
    }

    @Test
    void where_nothing_is_known_there_is_nothing_to_confirm() {
        assertThat(bound().get(form).page().select("details")).isEmpty();
    }

    @Test
    void a_phone_that_shut_meanwhile_asks_for_the_pin_and_then_once_more() {
        verified(Functionality.PARTIALLY);
        var telephone = bound();
        var opened = telephone.get(form);
        telephone.post("/r/lock", Map.of("_csrf", opened.field("_csrf")));
        int before = mine().size();
        var shut = telephone.sayNoChange(opened);
        assertThat(shut.status()).isEqualTo(401);
        var again = telephone.press(shut, Map.of("pin", SamplePhones.PIN));
        assertThat(mine()).hasSize(before);
        assertThat(telephone.sayNoChange(again).receipt()).isNotEmpty();
    }

    private SampleReports typed(Functionality works) {
        return SampleReports.of(hospital.id(), Moment.at(clock.now()), works);
    }

    private UUID sent(SampleReports typed) {
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), typed.details(), Set.of()))
                .id();
    }

    private StatusReport newest() {
        return Acting.as(reporter, () -> reports.get(mine().getFirst().id()));
    }
}
