package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

@HouseTest
class DraftsTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Drafts drafts;

    @Autowired
    StatusReports reports;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Facility hospital;

    @BeforeEach
    void somebody_reporting_on_a_hospital() {
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
    }

    @Test
    void every_answer_typed_comes_back_as_it_was() {
        keep(everything());
        assertThat(draft()).isEqualTo(everything());
    }

    @Test
    void what_is_typed_last_is_what_is_kept() {
        keep(everything());
        keep(empty());
        assertThat(draft()).isEqualTo(empty());
    }

    @Test
    void a_colleague_sees_no_draft_of_mine() {
        keep(everything());
        var colleague = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        assertThat(Acting.as(colleague, () -> drafts.find(hospital.id()))).isEmpty();
    }

    @Test
    void a_report_that_was_sent_leaves_no_draft() {
        keep(everything());
        Acting.as(
                reporter,
                () -> reports.report(
                        UUID.randomUUID(),
                        StatusReportDetails.of(hospital.id(), Moment.at(clock.now()))
                                .quick(Functionality.FULLY, null, null, Map.of()),
                        Set.of()));
        assertThat(Acting.as(reporter, () -> drafts.find(hospital.id()))).isEmpty();
    }

    @Test
    void a_draft_thrown_away_is_gone() {
        keep(everything());
        Acting.as(reporter, () -> drafts.discard(hospital.id()));
        assertThat(Acting.as(reporter, () -> drafts.find(hospital.id()))).isEmpty();
    }

    private void keep(StatusReportDetails typed) {
        Acting.as(reporter, () -> drafts.keep(typed));
    }

    private StatusReportDetails draft() {
        return Acting.as(reporter, () -> drafts.find(hospital.id()))
                .orElseThrow()
                .typed();
    }

    private StatusReportDetails empty() {
        return StatusReportDetails.of(hospital.id(), Moment.at(Instant.EPOCH));
    }

    private StatusReportDetails everything() {
        return new StatusReportDetails(
                hospital.id(),
                Moment.at(Instant.parse("2025-01-22T12:00:00Z")),
                Existence.EXISTING,
                Damage.PARTIAL,
                Damage.SLIGHT,
                Functionality.PARTIALLY,
                null,
                PartialKind.EMERGENCY_ONLY,
                Accessibility.PARTIALLY,
                Security.ELEVATED,
                Map.of(Dimension.FUNCTIONALITY, List.of(Cause.FUEL_POWER, Cause.STAFF)),
                Map.of("SURGERY", new ServiceState(Availability.PARTIAL, List.of(Cause.SUPPLIES))),
                Map.of(Amenity.FUEL, new AmenityState(Availability.PARTIAL, 36)),
                Map.of(BedType.TOTAL, 0),
                Map.of(Cadre.DOCTORS, 12),
                List.of(new PartnerSupport(
                        "منظمة تجريبية", SupportLevel.MAJOR, Set.of(SupportType.STAFF, SupportType.SUPPLIES))),
                Method.PHONE,
                Confidence.LIKELY,
                "ملاحظة",
                null,
                "ممرض تجريبي",
                null,
                null,
                List.of());
    }
}
