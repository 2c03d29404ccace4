package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The SQL of a lot: the flows of some files while they are compared with what is here. It lies in tables that go with the
 * transaction, since a table with row policies takes no COPY. What is the same, newer, older or alike is asked once for
 * all of its rows.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowLotTable {
    private static final int ENOUGH = 3;

    private static final String COMPARE = """
            create temporary table flow_verdict on commit drop as
            with known as (
                 select flow_id, max(version) as newest
                   from reported_flow
                  where live
                    and flow_id in (select flow_id from flow_lot)
                  group by flow_id),
            alike as (
                 select likeness, min(flow_id) as first, max(flow_id) as last
                   from (select likeness, flow_id
                           from flow_lot
                          where telling
                          union all
                         select likeness, flow_id
                           from reported_flow
                          where live
                            and likeness in (select likeness from flow_lot where telling)) one
                  group by likeness
                 having min(flow_id) <> max(flow_id)),
            sorted as (
                 select l.no,
                        case when row_number() over (partition by l.flow_id, l.version order by l.no) > 1 then 'SAME'
                             when f.digest = l.digest then 'SAME'
                             when f.digest is not null then 'DIFFERENT'
                             when k.newest is null then 'NEW'
                             when k.newest < l.version then 'NEWER'
                             else 'OLDER'
                        end as novelty,
                        case when l.telling and a.likeness is not null then array['POSSIBLE_DUPLICATE']
                             else '{}'::text[]
                        end as flags
                   from flow_lot l
                   left join reported_flow f on f.flow_id = l.flow_id and f.version = l.version and f.live
                   left join known k on k.flow_id = l.flow_id
                   left join alike a on a.likeness = l.likeness)
            select no, novelty, novelty in ('NEW', 'NEWER', 'OLDER') as kept, flags
              from sorted
            """;

    private final JdbcClient sql;
    private final JdbcOperations connection;

    /**
     * Rows with the same rate of exchange.
     *
     * @param month whose rate it should be; null where no day is said
     * @param rows  their numbers
     */
    record Rated(String currency, @Nullable YearMonth month, BigDecimal perDollar, List<Integer> rows) {}

    FlowLotTable(JdbcClient sql, JdbcOperations connection) {
        this.sql = sql;
        this.connection = connection;
    }

    /** Makes room for a lot; one that this transaction held before goes. */
    void open() {
        sql.sql("drop table if exists pg_temp.flow_lot, pg_temp.flow_verdict").update();
        sql.sql("create temporary table flow_lot (%s) on commit drop".formatted(FlowCopy.COLUMNS))
                .update();
    }

    void add(FlowCopy flows) {
        var bytes = flows.bytes();
        connection.execute((ConnectionCallback<Long>) one -> {
            var copy = one.unwrap(PGConnection.class).getCopyAPI().copyIn("copy flow_lot from stdin");
            copy.writeToCopy(bytes, 0, bytes.length);
            return copy.endCopy();
        });
    }

    /** Compares the rows with each other and with what is here. */
    void compare() {
        sql.sql("analyze flow_lot (no, flow_id, version, likeness)").update();
        sql.sql(COMPARE).update();
        sql.sql("analyze flow_verdict").update();
    }

    /** The middle rate of each currency; none for one with too few to tell. */
    Map<String, BigDecimal> middles() {
        var middles = new HashMap<String, BigDecimal>();
        sql.sql("""
                        select currency, (array_agg(per_dollar order by per_dollar))[1 + count(*) / 2] as middle
                          from flow_lot
                         where currency is not null
                           and per_dollar is not null
                         group by currency
                        having count(*) >= :enough
                        """).param("enough", ENOUGH).query(row -> {
            middles.put(row.getString("currency"), row.getBigDecimal("middle"));
        });
        return middles;
    }

    /** The rates of the rows that will be added. */
    List<Rated> rates() {
        return sql.sql("""
                        select l.currency, date_trunc('month', coalesce(l.decided_on, l.dated_on))::date as month,
                               l.per_dollar, array_agg(l.no) as rows
                          from flow_lot l
                          join flow_verdict v on v.no = l.no
                         where v.kept
                           and l.currency is not null
                           and l.per_dollar is not null
                         group by 1, 2, 3
                        """).query((row, number) -> rated(row)).list();
    }

    /** Adds a flag to rows. */
    void mark(FlowFlag flag, Collection<Integer> rows) {
        sql.sql("update flow_verdict set flags = flags || array[:flag] where no = any (:rows)")
                .param("flag", flag.name())
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }

    private static Rated rated(ResultSet row) throws SQLException {
        var month = row.getObject("month", LocalDate.class);
        return new Rated(
                row.getString("currency"),
                month == null ? null : YearMonth.from(month),
                row.getBigDecimal("per_dollar"),
                List.of((Integer[]) row.getArray("rows").getArray()));
    }
}
