package org.tarmim.facility.verification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Dimension;

/** The SQL of taking decisions back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UndoTable {
    private final JdbcClient sql;

    UndoTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes a decision back; refused by the database to everybody else, and after ten minutes. */
    void insert(UUID verification, UUID by, Instant real, Instant known) {
        sql.sql("""
                        insert into verification_undo (verification_id, report_id, verifier_id, acted_at, undone_by,
                                                       undone_at, known_at)
                        select id, report_id, verifier_id, acted_at, :by, :real, :known
                          from verification
                         where id = :verification
                        """)
                .param("verification", verification)
                .param("by", by)
                .param("real", real.atOffset(ZoneOffset.UTC))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether somebody decided later on the same report, or on these dimensions of its facility, and that stands. */
    boolean isBuiltUpon(Verification decision, StatusReport report, Collection<Dimension> dimensions) {
        return sql.sql("""
                        select exists (
                            select
                              from verification later
                              join status_report r on r.id = later.report_id
                             where r.facility_id = :facility
                               and later.decided_at > :decidedAt
                               and (r.id = :report
                                    or exists (select
                                                 from report_claim c
                                                where c.report_id = r.id
                                                  and c.dimension = any (:dimensions)))
                               and not exists (select from verification_undo u where u.verification_id = later.id))
                        """)
                .param("facility", report.facility())
                .param("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param("report", report.id())
                .param("dimensions", dimensions.stream().map(Dimension::code).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
