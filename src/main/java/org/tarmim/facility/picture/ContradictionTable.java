package org.tarmim.facility.picture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.facility.status.Dimension;
import org.tarmim.kernel.Moment;

/** What waiting reports say beside the present picture. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContradictionTable {
    private final JdbcClient sql;

    ContradictionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Each known value of a waiting report on a dimension that has a verified value, the newest first. */
    List<Contradiction> waiting(UUID facility) {
        return sql.sql("""
                        select c.dimension, c.value, s.value as verified, r.observed_at, r.observed_precision,
                               r.reporter_org, r.id
                          from open_report o
                          join status_report r on r.id = o.report_id
                          join report_claim c on c.report_id = r.id
                          join status_period s on s.facility_id = o.facility_id
                                              and s.dimension = c.dimension
                                              and upper_inf(s.valid)
                                              and upper_inf(s.known)
                         where o.facility_id = :facility
                           and c.value not in ('UNKNOWN', 'NOT_ASSESSED')
                         order by r.observed_at desc, c.dimension
                         limit 100
                        """)
                .param("facility", facility)
                .query((row, number) -> contradiction(row))
                .list();
    }

    private static Contradiction contradiction(ResultSet row) throws SQLException {
        return new Contradiction(
                new Dimension(row.getString("dimension")),
                row.getString("value"),
                row.getString("verified"),
                new Moment(
                        row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                        Moment.Precision.valueOf(row.getString("observed_precision"))),
                row.getObject("reporter_org", UUID.class),
                row.getObject("id", UUID.class));
    }
}
