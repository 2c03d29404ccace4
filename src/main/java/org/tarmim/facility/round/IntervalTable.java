package org.tarmim.facility.round;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of facilities that are late by how often their kind is to report. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IntervalTable {
    private final JdbcClient sql;

    IntervalTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How many facilities that the own organisation runs, or alone works at, have no news within the days of their kind:
     * nothing verified, and no report among those the reader sees. Those that rounds expect of nobody are left out.
     */
    long late(LocalDate today) {
        return sql.sql("""
                        select count(*)
                          from facility f
                          join reporting_interval i on i.facility_type = f.type
                         where f.sensitivity <> 'STRICT'
                           and coalesce(f.existence, '') not in
                               ('PERMANENTLY_CLOSED', 'RELOCATED', 'PLANNED', 'NEVER_EXISTED')
                           and (f.operator_id = current_organisation()
                                or (f.operator_id is null
                                    and (select array_agg(w.organisation_id)
                                           from facility_worker w
                                          where w.facility_id = f.id) = array[current_organisation()]))
                           and coalesce(greatest(f.functionality_at, f.existence_at), '-infinity')
                               < (:today - i.days)::timestamp at time zone 'Asia/Gaza'
                           and not exists (select from status_report s
                                            where s.facility_id = f.id
                                              and s.observed_at
                                                  >= (:today - i.days)::timestamp at time zone 'Asia/Gaza'
                                              and not exists (select from report_withdrawal w
                                                               where w.report_id = s.id))
                        """).param("today", today).query(Long.class).single();
    }
}
