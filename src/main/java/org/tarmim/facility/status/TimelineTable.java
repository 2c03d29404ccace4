package org.tarmim.facility.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL by which verified claims become periods; nothing is overwritten, knowledge only ends. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class TimelineTable {
    private final JdbcClient sql;

    TimelineTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nobody else decides, undoes or corrects at this facility; the lock ends with the transaction. */
    public void lock(UUID facility) {
        sql.sql("select wait_for_facility(:facility)")
                .param("facility", facility)
                .query((row, number) -> facility)
                .single();
    }

    /** The newest moment at which something became known of a facility; empty where nothing is. */
    public Optional<Instant> lastKnown(UUID facility) {
        return sql.sql("""
                        select max(greatest(lower(known), upper(known))) as last
                          from status_period
                         where facility_id = :facility
                        """)
                .param("facility", facility)
                .query((row, number) -> Optional.ofNullable(StatusTable.instant(row, "last")))
                .single();
    }

    /**
     * The verified claims about a dimension without the unknown ones, and without those that a verified correction, or
     * a correction of a correction, replaced. A verification that was undone counts for nothing.
     */
    public List<VerifiedClaim> claims(UUID facility, Dimension dimension) {
        return sql.sql("""
                        select c.value, c.hours_left, r.observed_at, r.observed_precision as precision, r.received_at,
                               v.decided_at as verified_at, v.certainty, r.method, r.reporter_org as source_org,
                               r.id as report_id
                          from status_report r
                          join verification v on v.report_id = r.id and v.decision = 'VERIFIED'
                          join report_claim c on c.report_id = r.id and c.dimension = :dimension
                         where r.facility_id = :facility
                           and (v.dimensions = '{}' or :dimension = any (v.dimensions))
                           and c.value not in ('UNKNOWN', 'NOT_ASSESSED')
                           and not exists (select from verification_undo u where u.verification_id = v.id)
                           and not exists (
                               with recursive correction (id) as (
                                   select s.id from status_report s where s.supersedes = r.id
                                   union all
                                   select s.id from status_report s join correction c on s.supersedes = c.id)
                               select from correction
                                 join verification cv on cv.report_id = correction.id and cv.decision = 'VERIFIED'
                                where not exists (select from verification_undo u where u.verification_id = cv.id))
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .query((row, number) -> StatusTable.claim(row, received(row)))
                .list();
    }

    /** Ends, at a moment, the knowledge that the timeline no longer holds, and adds what is new in it. */
    public void replace(UUID facility, Dimension dimension, Timeline timeline, Instant known) {
        var kept = new HashMap<Instant, Timeline.Period>();
        timeline.periods().forEach(period -> kept.put(period.from(), period));
        for (var old : open(facility, dimension)) {
            var same = kept.get(old.from());
            if (same != null && same.claim().report().equals(old.claim().report()) && sameEnd(same, old)) {
                kept.remove(old.from());
            } else {
                close(facility, dimension, old.from(), known);
            }
        }
        kept.values().forEach(period -> insert(facility, dimension, period, known));
    }

    private static boolean sameEnd(Timeline.Period period, StatusPeriod old) {
        return Objects.equals(period.until(), old.until());
    }

    private List<StatusPeriod> open(UUID facility, Dimension dimension) {
        return sql.sql("""
                        select dimension, value, hours_left, precision, certainty, method, source_org, report_id,
                               verified_at, lower(valid) as observed_at, upper(valid) as until,
                               lower(known) as known_from
                          from status_period
                         where facility_id = :facility
                           and dimension = :dimension
                           and upper_inf(known)
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .query((row, number) -> StatusTable.period(row))
                .list();
    }

    private void close(UUID facility, Dimension dimension, Instant from, Instant known) {
        sql.sql("""
                        update status_period
                           set known = tstzrange(lower(known), :known)
                         where facility_id = :facility
                           and dimension = :dimension
                           and lower(valid) = :from
                           and upper_inf(known)
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .param("from", StatusTable.utc(from))
                .param("known", StatusTable.utc(known))
                .update();
    }

    private void insert(UUID facility, Dimension dimension, Timeline.Period period, Instant known) {
        var claim = period.claim();
        sql.sql("""
                        insert into status_period (facility_id, sensitivity, dimension, value, hours_left, valid, known,
                                                   precision, certainty, method, source_org, report_id,
                                                   verified_at)
                        select f.id, f.sensitivity, :dimension, :value, :hoursLeft,
                               tstzrange(:from, cast(:until as timestamptz)), tstzrange(:known, null),
                               :precision, :certainty, :method, :sourceOrg, :report, :verifiedAt
                          from facility f
                         where f.id = :facility
                        """)
                .param("facility", facility)
                .param("dimension", dimension.code())
                .param("value", claim.value())
                .param("hoursLeft", claim.hoursLeft())
                .param("from", StatusTable.utc(period.from()))
                .param("until", period.until() == null ? null : StatusTable.utc(period.until()))
                .param("known", StatusTable.utc(known))
                .param("precision", claim.observed().precision().name())
                .param("certainty", claim.certainty().name())
                .param("method", claim.method().name())
                .param("sourceOrg", claim.sourceOrg())
                .param("report", claim.report())
                .param("verifiedAt", StatusTable.utc(claim.verifiedAt()))
                .update();
    }

    private static Instant received(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }
}
