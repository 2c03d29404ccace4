package org.tarmim.facility.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.status.Functionality;

/** The SQL behind the choice of a facility to report on, and of the person who told it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportableTable {
    private static final String OWN = """
            (select facility_id from facility_worker where organisation_id = current_organisation()
              union all
             select id from facility where operator_id = current_organisation())
            """;
    private static final String ROWS = """
            with reported as (
                 select distinct on (s.facility_id) s.facility_id, s.received_at as reported_at, c.value as reported
                   from status_report s
                   left join report_claim c on c.report_id = s.id and c.dimension = 'FUNCTIONALITY'
                  where s.reporter_id = current_account()
                    and not exists (select from report_withdrawal w where w.report_id = s.id)
                  order by s.facility_id, s.received_at desc)
            select f.id, f.code, f.name_en, f.name_ar, f.type, f.area, r.reported_at, r.reported
              from facility f
              left join reported r on r.facility_id = f.id
            """;
    private static final String ORDER = """
             order by f.id = any (:first) desc, r.reported_at desc nulls last, f.id in %s desc, f.key_en, f.id
             limit :size
            """.formatted(OWN);

    private final JdbcClient sql;

    ReportableTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where the reader or the reader's organisation has something to say: those named first, then the most recent. */
    List<Reportable> usual(Collection<UUID> first, int size) {
        return sql.sql(ROWS + " where r.facility_id is not null or f.id = any (:first) or f.id in " + OWN + ORDER)
                .param("first", first.toArray(UUID[]::new))
                .param("size", size)
                .query((row, number) -> reportable(row))
                .list();
    }

    /** Those in whose names or code the key occurs. */
    List<Reportable> find(String key, Collection<UUID> first, int size) {
        return sql.sql(ROWS + " where f.search_keys like :pattern " + ORDER)
                .param("first", first.toArray(UUID[]::new))
                .param("pattern", "%" + key + "%")
                .param("size", size)
                .query((row, number) -> reportable(row))
                .list();
    }

    /** The reporters and managers the reader may see, those who work at the facility first. */
    List<Informant> informants(UUID facility) {
        return sql.sql("""
                        select a.id as account, a.name
                          from account a
                         where a.active
                           and a.roles && array['REPORTER', 'NGO_MANAGER']
                           and a.id <> current_account()
                         order by exists (select
                                            from facility_worker w
                                           where w.facility_id = :facility
                                             and w.organisation_id = a.organisation_id)
                                  or exists (select
                                               from facility f
                                              where f.id = :facility
                                                and f.operator_id = a.organisation_id) desc,
                                  lower(a.name), a.id
                         limit 1000
                        """).param("facility", facility).query(Informant.class).list();
    }

    private static Reportable reportable(ResultSet row) throws SQLException {
        var reportedAt = row.getObject("reported_at", OffsetDateTime.class);
        var reported = row.getString("reported");
        return new Reportable(
                row.getObject("id", UUID.class),
                new FacilityCode(row.getString("code")),
                row.getString("name_en"),
                row.getString("name_ar"),
                FacilityType.valueOf(row.getString("type")),
                new PCode(row.getString("area")),
                reportedAt == null ? null : reportedAt.toInstant(),
                reported == null ? null : Functionality.valueOf(reported));
    }
}
