package org.tarmim.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.ProposalDraft;
import org.tarmim.facility.registry.ProposalDrafts;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.kernel.Moment;

/** Drafts nobody touched for 30 days are removed, whatever they are of, and younger ones stay. */
@HouseTest
class ForgottenDraftsTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Drafts reports;

    @Autowired
    ProposalDrafts proposals;

    @Autowired
    ForgottenDrafts forgotten;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;

    @BeforeEach
    void a_reporter() {
        reporter = people.somebody(Role.REPORTER);
    }

    @Test
    void a_report_begun() {
        var old = begunReport();
        var young = begunReport();
        untouched("report_draft", old, 31);
        untouched("report_draft", young, 29);
        forgotten.run();
        assertThat(Acting.as(reporter, () -> reports.find(old.id()))).isEmpty();
        assertThat(Acting.as(reporter, () -> reports.find(young.id()))).isPresent();
    }

    @Test
    void a_proposal_begun() {
        var old = begunProposal();
        var young = begunProposal();
        untouched("proposal_draft", old, 31);
        untouched("proposal_draft", young, 29);
        forgotten.run();
        assertThat(Acting.as(reporter, () -> proposals.find(old.id()))).isEmpty();
        assertThat(Acting.as(reporter, () -> proposals.find(young.id()))).isPresent();
    }

    private Facility begunReport() {
        var facility = facilities.hospital(reporter.organisation());
        Acting.as(reporter, () -> reports.keep(StatusReportDetails.of(facility.id(), Moment.at(Instant.EPOCH))));
        return facility;
    }

    private Facility begunProposal() {
        var facility = facilities.hospital(reporter.organisation());
        var typed = new ProposalDraft(1, facility.details(), "", "");
        Acting.as(reporter, () -> proposals.keep(facility.id(), typed));
        return facility;
    }

    private void untouched(String table, Facility facility, int days) {
        Acting.as(reporter, () -> transaction.executeWithoutResult(status -> age(table, facility.id(), days)));
    }

    private void age(String table, UUID facility, int days) {
        sql.sql("update " + table + """
                         set saved_at = current_timestamp - make_interval(days => :days)
                         where facility_id = :facility
                        """)
                .param("days", days)
                .param("facility", facility)
                .update();
    }
}
