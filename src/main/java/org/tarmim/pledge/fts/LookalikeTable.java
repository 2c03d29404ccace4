package org.tarmim.pledge.fts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of flows that look the same as others, and of the versions of one flow. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LookalikeTable {
    private final JdbcClient sql;

    LookalikeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The flows that look the same as these rows, by row and number; at most so many for each. Of two only the later one
     * may have been flagged: each names the other.
     */
    Map<Long, List<Lookalike>> of(Collection<Long> rows, int most) {
        var found = new HashMap<Long, List<Lookalike>>();
        sql.sql("""
                        select f.id, o.flow_id, o.version, b.imported_at
                          from reported_flow f
                         cross join lateral (
                               select distinct on (o.flow_id) o.flow_id, o.version, o.batch_id
                                 from reported_flow o
                                where o.likeness = f.likeness
                                  and o.flow_id <> f.flow_id
                                  and o.live
                                  and (:flag = any (f.flags) or :flag = any (o.flags))
                                order by o.flow_id, o.version desc
                                limit :most) o
                          join flow_batch b on b.id = o.batch_id
                         where f.id = any (:rows)
                         order by f.id, o.flow_id
                        """)
                .param("rows", rows.toArray(Long[]::new))
                .param("most", most)
                .param("flag", FlowFlag.POSSIBLE_DUPLICATE.name())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("id"), first -> new ArrayList<>())
                            .add(lookalike(row));
                });
        return found;
    }

    /** Every version of a flow, the newest first. */
    List<FlowRow> versions(long flow) {
        return sql.sql(FlowSight.versions())
                .param("flow", flow)
                .query((row, number) -> FlowRowTable.row(row))
                .list();
    }

    private static Lookalike lookalike(ResultSet row) throws SQLException {
        return new Lookalike(
                row.getLong("flow_id"),
                row.getInt("version"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
