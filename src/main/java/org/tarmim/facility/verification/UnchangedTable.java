package org.tarmim.facility.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL that finds what speaks against verifying "nothing changed" without looking closer. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UnchangedTable {
    private final JdbcClient sql;

    UnchangedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Those of these reports that wait and say "nothing changed".
     *
     * @param now    the moment of the situation
     * @param window for how long a verified state is young, and how far reports lie apart that can contradict
     * @param real   the moment of the real clock, by which a taking ends
     */
    List<UnchangedReport> of(Collection<UUID> reports, Instant now, Duration window, Instant real) {
        return sql.sql("""
                        select r.id,
                               current_account() in (r.reporter_id, r.informant_id) as own,
                               exists (select
                                         from taken_report t
                                        where t.report_id = r.id
                                          and t.taker_id <> current_account()
                                          and t.until > :real) as taken,
                               r.note is not null or exists (
                                   select from report_file f where f.report_id = r.id) as noted,
                               r.confidence = 'HEARD' as heard,
                               bool_or(s.value is distinct from c.value) as different,
                               not coalesce(bool_and(lower(s.valid) > :young), false) as old,
                               bool_or(exists (
                                   select
                                     from open_report other
                                     join status_report o on o.id = other.report_id
                                     join report_claim said on said.report_id = o.id
                                    where other.facility_id = r.facility_id
                                      and o.id <> r.id
                                      and o.observed_at between r.observed_at - cast(:window as interval)
                                                            and r.observed_at + cast(:window as interval)
                                      and ((said.dimension = c.dimension
                                            and said.value not in (c.value, 'UNKNOWN', 'NOT_ASSESSED'))
                                           or (said.dimension = 'BUILDING' and said.value = 'FULL'))))
                               or bool_or(c.dimension = 'FUNCTIONALITY' and c.value in ('FULLY', 'PARTIALLY'))
                                  and exists (
                                   select
                                     from status_period building
                                    where building.facility_id = r.facility_id
                                      and building.dimension = 'BUILDING'
                                      and building.value = 'FULL'
                                      and upper_inf(building.valid)
                                      and upper_inf(building.known)) as contradicted
                          from open_report w
                          join status_report r on r.id = w.report_id
                          join report_claim c on c.report_id = r.id
                          left join status_period s on s.facility_id = r.facility_id
                                                   and s.dimension = c.dimension
                                                   and upper_inf(s.valid)
                                                   and upper_inf(s.known)
                         where r.id = any (:reports)
                           and r.no_change
                           and w.waits_for = 'COORDINATOR'
                         group by r.id
                        """)
                .param("reports", reports.toArray(UUID[]::new))
                .param("young", now.minus(window).atOffset(ZoneOffset.UTC))
                .param("window", window.toString())
                .param("real", real.atOffset(ZoneOffset.UTC))
                .query((row, number) -> unchanged(row))
                .list();
    }

    private static UnchangedReport unchanged(ResultSet row) throws SQLException {
        return new UnchangedReport(row.getObject("id", UUID.class), objection(row));
    }

    private static @Nullable Objection objection(ResultSet row) throws SQLException {
        for (var objection : Objection.values())
            if (row.getBoolean(objection.name().toLowerCase(Locale.ROOT))) return objection;
        return null;
    }
}
