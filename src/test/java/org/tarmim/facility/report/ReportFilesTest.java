package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.files.SampleFiles.photo;
import static org.tarmim.files.SampleFiles.upload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Functionality;
import org.tarmim.files.Files;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

/** Photos and documents that come with a report, and who sees them. */
@HouseTest
class ReportFilesTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    ReportFiles reportFiles;

    @Autowired
    Drafts drafts;

    @Autowired
    Files files;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Facility hospital;

    @BeforeEach
    void a_hospital_where_the_reporter_works() {
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
    }

    @Test
    void who_sees_the_report_sees_its_files_and_nobody_else_does() {
        var photo = uploaded();
        var report = sent(UUID.randomUUID(), typed(photo));
        var manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        for (var reader :
                List.of(reporter, manager, people.somebody(Role.HEALTH_COORDINATOR), people.somebody(Role.AUDITOR))) {
            assertThat(as(reader, () -> reportFiles.of(List.of(report.id()))))
                    .isEqualTo(Map.of(report.id(), List.of(photo)));
            assertThat(sees(reader, photo)).isTrue();
        }
        var strangers = Stream.of(Role.values())
                .filter(role -> role != Role.HEALTH_COORDINATOR && role != Role.AUDITOR)
                .map(role -> people.somebody(role));
        assertThat(strangers).noneMatch(stranger -> sees(stranger, photo));
    }

    @Test
    void who_sees_all_reports_sees_who_sent_a_file_and_its_fingerprint() {
        var photo = uploaded();
        sent(UUID.randomUUID(), typed(photo));
        var loose = uploaded();
        for (var reader : List.of(people.somebody(Role.HEALTH_COORDINATOR), people.somebody(Role.AUDITOR))) {
            var rows = as(reader, () -> files.received(null)).rows();
            assertThat(rows).noneMatch(row -> row.file().id().equals(loose));
            var row = rows.stream()
                    .filter(one -> one.file().id().equals(photo))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.sender()).isEqualTo(reporter.name());
            assertThat(row.organisation(false)).startsWith("Sample organisation");
            assertThat(row.file().sha256()).hasSize(64);
        }
    }

    @Test
    void the_files_of_a_strict_facility_are_as_hidden_as_its_reports() {
        hospital = facilities.hospital(Sensitivity.STRICT, reporter.organisation());
        var photo = uploaded();
        sent(UUID.randomUUID(), typed(photo));
        assertThat(sees(people.somebody(Role.HEALTH_COORDINATOR), photo)).isFalse();
        assertThat(sees(reporter, photo)).isTrue();
    }

    @Test
    void a_report_with_files_sent_twice_is_one_report_and_with_other_files_it_is_refused() {
        var id = UUID.randomUUID();
        var report = typed(uploaded());
        assertThat(sent(id, report).id()).isEqualTo(sent(id, report).id());
        assertThat(as(reporter, () -> reportFiles.of(List.of(id))).get(id)).hasSize(1);
        assertThatThrownBy(() -> sent(id, typed(uploaded()))).hasMessage("report.id.used");
        assertThatThrownBy(() -> sent(id, typed())).hasMessage("report.id.used");
    }

    @Test
    void a_report_whose_file_is_gone_is_not_stored_either_and_the_draft_keeps_what_was_typed() {
        var photo = uploaded();
        var report = typed(photo);
        Acting.as(reporter, () -> drafts.keep(report));
        Acting.as(reporter, () -> files.takeBack(photo));
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> sent(id, report)).hasMessage("file.gone");
        assertThatThrownBy(() -> as(reporter, () -> reports.get(id))).hasMessage("report.missing");
        assertThat(as(reporter, () -> drafts.find(hospital.id())).orElseThrow().typed())
                .isEqualTo(report);
    }

    @Test
    void nobody_sends_the_files_of_somebody_else() {
        var photo = uploaded();
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        assertThatThrownBy(() -> as(colleague, () -> reports.report(UUID.randomUUID(), typed(photo), Set.of())))
                .hasMessage("file.gone");
    }

    @Test
    void a_sent_file_cannot_be_taken_back() {
        var photo = uploaded();
        sent(UUID.randomUUID(), typed(photo));
        Acting.as(reporter, () -> files.takeBack(photo));
        assertThat(sees(reporter, photo)).isTrue();
    }

    @Test
    void a_correction_comes_with_the_files_of_what_it_corrects() {
        var photo = uploaded();
        var first = sent(UUID.randomUUID(), typed(photo));
        var correction = as(reporter, () -> reports.correction(first.id()));
        assertThat(correction.files()).containsExactly(photo);
        var second = sent(UUID.randomUUID(), correction);
        assertThat(as(reporter, () -> reportFiles.of(List.of(second.id())))).containsKey(second.id());
    }

    private UUID uploaded() {
        return as(reporter, () -> files.take(upload("wall.jpg", photo()))).id();
    }

    private StatusReportDetails typed(UUID... attached) {
        return StatusReportDetails.of(hospital.id(), Moment.at(clock.now()))
                .quick(Functionality.PARTIALLY, null, null, Map.of())
                .with(List.of(attached));
    }

    private StatusReport sent(UUID id, StatusReportDetails details) {
        return as(reporter, () -> reports.report(id, details, Set.of(Question.values())));
    }

    private boolean sees(Actor reader, UUID file) {
        return !as(reader, () -> files.find(List.of(file))).isEmpty()
                && as(reader, () -> files.part(file, 0)).isPresent();
    }

    private static <T> T as(Actor actor, Supplier<T> step) {
        return Acting.as(actor, step);
    }
}
