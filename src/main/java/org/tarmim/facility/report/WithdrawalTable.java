package org.tarmim.facility.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of reports that were taken back; rows are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WithdrawalTable {
    private final JdbcClient sql;

    WithdrawalTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a report was withdrawn; empty where it was not. */
    public Optional<Withdrawal> of(UUID report) {
        return sql.sql("select reason, withdrawn_at from report_withdrawal where report_id = :report")
                .param("report", report)
                .query((row, number) -> new Withdrawal(
                        WithdrawalReason.valueOf(row.getString("reason")),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether a report was withdrawn. */
    public boolean isWithdrawn(UUID report) {
        return of(report).isPresent();
    }

    /** Withdraws a report; refused by the database to everybody but its reporter, and once it was decided on. */
    void insert(StatusReport report, Withdrawal withdrawal) {
        sql.sql("""
                        insert into report_withdrawal (report_id, reporter_id, reason, withdrawn_at)
                        values (:report, :reporter, :reason, :at)
                        """)
                .param("report", report.id())
                .param("reporter", report.reporter())
                .param("reason", withdrawal.reason().name())
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
