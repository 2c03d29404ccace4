package org.tarmim.facility.report;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The work list of the coordinators: one row while a report waits for a decision. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OpenReportTable {
    private final JdbcClient sql;

    OpenReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts a report on the work list, as old as it is; its risk is {@link Risk#of}. */
    public void open(StatusReport report, int risk) {
        sql.sql("""
                        insert into open_report (report_id, facility_id, sensitivity, reporter_id, reporter_org,
                                                 received_at, risk)
                        select :report, id, sensitivity, :reporter, :organisation, :receivedAt, :risk
                          from facility
                         where id = :facility
                        """)
                .param("report", report.id())
                .param("facility", report.facility())
                .param("reporter", report.reporter())
                .param("organisation", report.reporterOrganisation())
                .param("receivedAt", report.receivedAt().atOffset(ZoneOffset.UTC))
                .param("risk", risk)
                .update();
    }

    /** Takes a report off the work list of the coordinators. */
    public void close(UUID report) {
        sql.sql("delete from open_report where report_id = :report")
                .param("report", report)
                .update();
    }
}
