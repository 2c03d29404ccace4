package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.kernel.Rejected;

/** "Nothing changed" is verified together only where the last state is young and nothing speaks against it. */
@HouseTest
class TogetherTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    UnchangedReports unchanged;

    @Autowired
    Takings takings;

    Actor reporter;
    Actor coordinator;
    Facility hospital;

    @BeforeEach
    void a_hospital_worked_in_part_yesterday() {
        reporter = desk.reporter();
        coordinator = desk.coordinator();
        hospital = worksSince(1);
    }

    @Test
    void nothing_changed_since_yesterday_qualifies_and_is_verified_as_probable() {
        var report = desk.unchanged(reporter, hospital);
        assertThat(objection(report)).isNull();
        assertThat(verify(report).details().certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(desk.waits(coordinator, report)).isFalse();
    }

    @Test
    void a_state_of_thirteen_days_is_young_and_one_of_fourteen_is_not() {
        assertThat(objection(desk.unchanged(reporter, worksSince(13)))).isNull();
        assertThat(objection(desk.unchanged(reporter, worksSince(14)))).isEqualTo(Objection.OLD);
    }

    @Test
    void an_own_report_is_for_somebody_else() {
        var report = desk.unchanged(coordinator, hospital);
        assertThat(objection(report)).isEqualTo(Objection.OWN);
        refused("together.left", report);
    }

    @Test
    void what_a_colleague_works_on_is_left_to_the_colleague() {
        var report = desk.unchanged(reporter, hospital);
        Acting.as(desk.coordinator(), () -> takings.take(report.id(), UUID.randomUUID()));
        assertThat(objection(report)).isEqualTo(Objection.TAKEN);
    }

    @Test
    void a_note_is_read_and_hearsay_is_looked_at() {
        assertThat(objection(told(Confidence.SURE, "A sample note"))).isEqualTo(Objection.NOTED);
        assertThat(objection(told(Confidence.HEARD, null))).isEqualTo(Objection.HEARD);
    }

    @Test
    void what_another_waiting_report_of_these_weeks_says_otherwise_is_contradicted() {
        var report = desk.unchanged(reporter, hospital);
        desk.said(coordinator, hospital, Functionality.FULLY);
        assertThat(objection(report)).isEqualTo(Objection.CONTRADICTED);
        refused("together.left", report);
    }

    @Test
    void a_waiting_report_that_the_building_is_destroyed_contradicts_that_nothing_changed() {
        var report = desk.unchanged(reporter, hospital);
        desk.said(
                coordinator,
                SampleReports.of(hospital.id(), desk.now(), Functionality.PARTIALLY)
                        .building(Damage.FULL));
        assertThat(objection(report)).isEqualTo(Objection.CONTRADICTED);
    }

    @Test
    void somebody_who_could_not_find_out_contradicts_nobody() {
        var report = desk.unchanged(reporter, hospital);
        desk.said(coordinator, hospital, Functionality.UNKNOWN);
        assertThat(objection(report)).isNull();
    }

    @Test
    void one_that_changed_meanwhile_is_left_out_and_the_others_go_through() {
        var same = List.of(
                desk.unchanged(reporter, hospital),
                desk.unchanged(reporter, worksSince(2)),
                desk.unchanged(reporter, worksSince(3)));
        var news = desk.said(
                reporter, SampleReports.of(same.get(1).facility(), desk.now(), Functionality.NON_FUNCTIONING));
        desk.verify(desk.coordinator(), news);
        var leftOut = new ArrayList<StatusReport>();
        for (var report : same) {
            try {
                verify(report);
            } catch (Rejected changed) {
                assertThat(changed.values()).containsExactly(report.receipt(), Objection.DIFFERENT);
                leftOut.add(report);
            }
        }
        assertThat(leftOut).containsExactly(same.get(1));
        assertThat(desk.waits(coordinator, same.get(1))).isTrue();
    }

    @Test
    void one_that_somebody_decided_meanwhile_is_left_out() {
        var report = desk.unchanged(reporter, hospital);
        desk.verify(desk.coordinator(), report);
        refused("together.gone", report);
    }

    @Test
    void each_of_them_can_be_undone() {
        var report = desk.unchanged(reporter, hospital);
        desk.undo(coordinator, verify(report));
        assertThat(desk.waits(coordinator, report)).isTrue();
        assertThat(objection(report)).isNull();
    }

    @Test
    void a_report_that_says_something_itself_is_never_among_them() {
        var report = desk.said(reporter, hospital, Functionality.PARTIALLY);
        assertThat(Acting.as(coordinator, () -> unchanged.among(List.of(report.id()))))
                .isEmpty();
        refused("together.gone", report);
    }

    private Facility worksSince(int days) {
        var place = desk.hospital(reporter);
        desk.verify(
                coordinator,
                desk.said(reporter, SampleReports.of(place.id(), desk.daysAgo(days), Functionality.PARTIALLY)));
        return place;
    }

    private StatusReport told(Confidence confidence, String note) {
        return desk.unchanged(
                reporter,
                worksSince(1),
                same -> same.told(new Telling(same.observed(), Method.PHONE, confidence, note, null, null)));
    }

    private Objection objection(StatusReport report) {
        return Acting.as(coordinator, () -> unchanged.among(List.of(report.id())))
                .getFirst()
                .objection();
    }

    private Verification verify(StatusReport report) {
        return Acting.as(coordinator, () -> unchanged.verify(report.id()));
    }

    private void refused(String key, StatusReport report) {
        assertThatThrownBy(() -> verify(report)).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
