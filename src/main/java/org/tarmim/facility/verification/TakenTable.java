package org.tarmim.facility.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of who works on which report. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TakenTable {
    /**
     * Somebody who takes a report.
     *
     * @param visit the screen on which it is read
     */
    record Taker(UUID account, UUID visit, Instant from, Instant until) {}

    private final JdbcClient sql;

    TakenTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes a report that waits and is free, or longer where it is taken already by the same person.
     *
     * @param over whether it is taken from somebody else too
     */
    void take(UUID report, Taker taker, boolean over) {
        sql.sql("""
                        insert into taken_report (report_id, taker_id, visit, since, until)
                        select report_id, :taker, :visit, :from, :until
                          from open_report
                         where report_id = :report
                           for key share
                            on conflict (report_id) do update
                           set taker_id = excluded.taker_id,
                               visit = excluded.visit,
                               until = excluded.until,
                               since = case when taken_report.taker_id = excluded.taker_id
                                             and taken_report.until > excluded.since
                                            then taken_report.since
                                            else excluded.since end
                         where :over
                            or taken_report.taker_id = excluded.taker_id
                            or taken_report.until <= excluded.since
                        """)
                .param("report", report)
                .param("taker", taker.account())
                .param("visit", taker.visit())
                .param("from", utc(taker.from()))
                .param("until", utc(taker.until()))
                .param("over", over)
                .update();
    }

    /** Leaves what was taken on that screen and not on another since. */
    void putBack(UUID visit) {
        sql.sql("delete from taken_report where visit = :visit")
                .param("visit", visit)
                .update();
    }

    Optional<TakenBy> of(UUID report, Instant now) {
        return all(now).stream().filter(one -> one.report().equals(report)).findFirst();
    }

    /** All that are taken at a moment, in no particular order. */
    List<TakenBy> all(Instant now) {
        return sql.sql("""
                        select t.report_id, t.taker_id, a.name, t.since
                          from taken_report t
                          join account a on a.id = t.taker_id
                         where t.until > :now
                        """)
                .param("now", utc(now))
                .query((row, number) -> taken(row))
                .list();
    }

    private static TakenBy taken(ResultSet row) throws SQLException {
        return new TakenBy(
                row.getObject("report_id", UUID.class),
                row.getObject("taker_id", UUID.class),
                row.getString("name"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
