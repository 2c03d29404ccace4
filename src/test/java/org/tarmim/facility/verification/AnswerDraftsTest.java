package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.Draft;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.ReportPartners;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** Why a report is not verified is kept while it is typed, for nobody else, until it is sent. */
@HouseTest
class AnswerDraftsTest {
    private static final AnswerDraft TYPED =
            new AnswerDraft(Decision.NEEDS_INFO, ReasonCode.OTHER, "Which floor is meant?");

    @Autowired
    SamplePeople people;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReportPartners partners;

    @Autowired
    SituationClock clock;

    @Autowired
    AnswerDrafts drafts;

    @Autowired
    Verifications verifications;

    @Autowired
    Withholding withholding;

    Actor coordinator;
    StatusReport report;

    @BeforeEach
    void a_coordinator_answering_a_report() {
        coordinator = desk.coordinator();
        var reporter = desk.reporter();
        var hospital = desk.hospital(reporter);
        var said = SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY);
        report = desk.said(reporter, said.supportedBy("Sample partner"));
        Acting.as(coordinator, () -> drafts.keep(report.id(), TYPED));
    }

    @Test
    void what_is_typed_last_comes_back_as_it_was() {
        var later = new AnswerDraft(Decision.REJECTED, ReasonCode.OTHER, "أي طابق؟");
        Acting.as(coordinator, () -> drafts.keep(report.id(), later));
        assertThat(found(coordinator)).contains(later);
    }

    @Test
    void a_colleague_sees_no_draft_of_mine() {
        assertThat(found(people.somebody(Role.HEALTH_COORDINATOR))).isEmpty();
    }

    @Test
    void thrown_away_or_sent_it_is_gone() {
        Acting.as(coordinator, () -> drafts.discard(report.id()));
        assertThat(found(coordinator)).isEmpty();
        Acting.as(coordinator, () -> drafts.keep(report.id(), TYPED));
        Acting.as(
                coordinator,
                () -> verifications.decide(
                        VerificationDetails.otherwise(report.id(), TYPED.decision(), TYPED.reason(), TYPED.note())));
        assertThat(found(coordinator)).isEmpty();
    }

    @Test
    void of_a_report_that_is_not_there_nothing_is_kept() {
        assertThatThrownBy(() -> Acting.as(coordinator, () -> drafts.keep(UUID.randomUUID(), TYPED)))
                .isInstanceOf(Rejected.class)
                .hasMessage("report.missing");
    }

    @Test
    void with_what_is_withheld_of_the_report_it_is_gone_for_everybody() {
        var partner = Acting.as(coordinator, () -> partners.of(report.id()))
                .keySet()
                .iterator()
                .next();
        var ask = Acting.as(coordinator, () -> withholding.ask(partner, WithholdReason.NAME));
        var second = people.somebody(Role.HEALTH_COORDINATOR);
        Acting.as(second, () -> withholding.withhold(ask.id()));
        assertThat(found(coordinator)).isEmpty();
    }

    private Optional<AnswerDraft> found(Actor reader) {
        return Acting.as(reader, () -> drafts.find(report.id())).map(Draft::typed);
    }
}
