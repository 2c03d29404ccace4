package org.tarmim.pledge.fts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of what the rows of a lot are, and of what they come to inside a boundary. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowLotTotalTable {
    private final JdbcClient sql;

    FlowLotTotalTable(JdbcClient sql) {
        this.sql = sql;
    }

    FlowCounts counts(int unreadable) {
        return sql.sql("""
                        select count(distinct l.flow_id) as read,
                               count(*) filter (where v.novelty = 'NEW') as fresh,
                               count(*) filter (where v.novelty = 'NEWER') as newer,
                               count(*) filter (where v.novelty = 'OLDER') as older,
                               count(*) filter (where v.novelty = 'SAME') as same,
                               count(*) filter (where v.novelty = 'DIFFERENT') as different,
                               count(*) filter (where v.kept and l.flags || v.flags <> '{}') as flagged
                          from flow_lot l
                          join flow_verdict v on v.no = l.no
                        """).query((row, number) -> counts(row, unreadable)).single();
    }

    /** How often each flag was set on rows that will be added. */
    Map<FlowFlag, Integer> flags() {
        var flags = new EnumMap<FlowFlag, Integer>(FlowFlag.class);
        sql.sql("""
                        select flag, count(*) as count
                          from flow_lot l
                          join flow_verdict v on v.no = l.no
                         cross join unnest(l.flags || v.flags) flag
                         where v.kept
                         group by flag
                        """).query(row -> {
            flags.put(FlowFlag.valueOf(row.getString("flag")), row.getInt("count"));
        });
        return flags;
    }

    /** The place and year that most of it goes to; none where nothing goes anywhere. */
    Optional<Boundary> usual() {
        return sql.sql("""
                        select arrives_place, arrives_year
                          from flow_lot
                         where arrives_place not in ('', :several)
                           and arrives_year ~ '^[0-9]{4}$'
                         group by arrives_place, arrives_year
                         order by count(*) desc, arrives_place, arrives_year
                         limit 1
                        """)
                .param("several", FlowObject.SEVERAL)
                .query((row, number) -> new Boundary(row.getString("arrives_place"), row.getInt("arrives_year"), null))
                .optional();
    }

    /** What the newest version of each flow comes to. */
    ControlTotals found(Boundary boundary) {
        return sql.sql("""
                        select count(*) as rows,
                               count(*) filter (where comes and not leaves) as incoming,
                               count(*) filter (where comes and leaves) as internal,
                               count(*) filter (where leaves and not comes) as outgoing,
                               coalesce(sum(usd) filter (where counts and status <> 'PLEDGE'), 0) as funding,
                               coalesce(sum(usd) filter (where counts and status = 'PLEDGE'), 0) as pledged
                          from (select status, usd, comes, leaves, comes and not leaves and not shared as counts
                                  from (select distinct on (flow_id) status, usd,
                                               arrives @> :boundary::text[] as comes,
                                               leaves @> :boundary::text[] as leaves,
                                               arrives_shared && :boundary::text[] as shared
                                          from flow_lot
                                         order by flow_id, version desc, no) newest) one
                        """)
                .param("boundary", boundary.keys().toArray(String[]::new))
                .query((row, number) -> found(row))
                .single();
    }

    private static FlowCounts counts(ResultSet row, int unreadable) throws SQLException {
        return new FlowCounts(
                row.getInt("read"),
                row.getInt("fresh"),
                row.getInt("newer"),
                row.getInt("older"),
                row.getInt("same"),
                row.getInt("different"),
                row.getInt("flagged"),
                unreadable);
    }

    private static ControlTotals found(ResultSet row) throws SQLException {
        return new ControlTotals(
                row.getInt("rows"),
                row.getInt("incoming"),
                row.getInt("internal"),
                row.getInt("outgoing"),
                row.getBigDecimal("funding"),
                row.getBigDecimal("pledged"));
    }
}
