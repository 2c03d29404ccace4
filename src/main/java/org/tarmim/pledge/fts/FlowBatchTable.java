package org.tarmim.pledge.fts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.TimePlace;

/** All SQL of imports of reported flows, with what was decided on them last. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowBatchTable {
    private static final int LONGEST_NAMES = 2000;

    private static final String SELECT = """
            select b.*, d.decision, d.note, d.decider_org, d.decided_at,
                   case when b.rows_flagged = 0 then 0
                        else (select count(*)
                                from reported_flow f
                               where f.batch_id = b.id
                                 and f.flagged
                                 and f.live
                                 and not exists (select from flow_row_decision r where r.row_id = f.id))
                    end as explaining
              from flow_batch b
              left join lateral (
                   select *
                     from flow_batch_decision d
                    where d.batch_id = b.id
                    order by d.decision desc
                    limit 1) d on true
            """; // of both decisions REJECTED is the last word

    private final JdbcClient sql;

    FlowBatchTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<FlowBatch> find(UUID id) {
        return sql.sql(SELECT + "where b.id = :id")
                .param("id", id)
                .query((row, number) -> batch(row))
                .optional();
    }

    /** Newest first. */
    List<FlowBatch> list(@Nullable TimePlace after, int limit) {
        var keyset = after == null ? "" : "where (b.imported_at, b.id) < (:at, :id)\n";
        return sql.sql(SELECT + keyset + "order by b.imported_at desc, b.id desc limit :limit")
                .param("at", TimePlace.momentOf(after))
                .param("id", TimePlace.idOf(after))
                .param("limit", limit)
                .query((row, number) -> batch(row))
                .list();
    }

    /** The boundaries of accepted imports, the newest first. */
    List<Boundary> boundaries() {
        return sql.sql("""
                        select place, usage_year, plan
                          from flow_batch b
                         where exists (select from flow_batch_decision d
                                        where d.batch_id = b.id and d.decision = 'ACCEPTED')
                           and not exists (select from flow_batch_decision d
                                            where d.batch_id = b.id and d.decision = 'REJECTED')
                         group by place, usage_year, plan
                         order by max(imported_at) desc
                         limit 50
                        """).query((row, number) -> boundary(row)).list();
    }

    void insert(UUID id, DryRun run, Actor importer, Instant at) {
        var said = run.said();
        var found = run.found();
        var counts = run.counts();
        sql.sql("""
                        insert into flow_batch (id, form, names, sha256, place, usage_year, plan,
                                                said_rows, said_incoming, said_internal, said_outgoing, said_funding,
                                                said_pledged, found_incoming, found_internal, found_outgoing,
                                                found_funding, found_pledged, rows_read, rows_new, rows_newer,
                                                rows_older, rows_same, rows_different, rows_flagged, rows_unreadable,
                                                importer_id, importer_org, imported_at)
                        values (:id, :form, :names, decode(:sha256, 'hex'), :place, :year, :plan,
                                :saidRows, :saidIncoming, :saidInternal, :saidOutgoing, :saidFunding,
                                :saidPledged, :incoming, :internal, :outgoing, :funding, :pledged, :read, :fresh, :newer,
                                :older, :same, :different, :flagged, :unreadable, :importer, :organisation, :at)
                        """)
                .param("id", id)
                .param("form", run.form().name())
                .param("names", names(run))
                .param("sha256", run.sha256())
                .param("place", run.boundary().place())
                .param("year", run.boundary().year())
                .param("plan", run.boundary().plan())
                .param("saidRows", said == null ? null : said.rows())
                .param("saidIncoming", said == null ? null : said.incoming())
                .param("saidInternal", said == null ? null : said.internal())
                .param("saidOutgoing", said == null ? null : said.outgoing())
                .param("saidFunding", said == null ? null : said.funding())
                .param("saidPledged", said == null ? null : said.pledged())
                .param("incoming", found.incoming())
                .param("internal", found.internal())
                .param("outgoing", found.outgoing())
                .param("funding", found.funding())
                .param("pledged", found.pledged())
                .param("read", counts.read())
                .param("fresh", counts.fresh())
                .param("newer", counts.newer())
                .param("older", counts.older())
                .param("same", counts.same())
                .param("different", counts.different())
                .param("flagged", counts.flagged())
                .param("unreadable", counts.unreadable())
                .param("importer", importer.account())
                .param("organisation", importer.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String names(DryRun run) {
        var names = run.pages().stream().map(FlowPage::name).sorted().collect(Collectors.joining(", "));
        return names.substring(0, Math.min(LONGEST_NAMES, names.length()));
    }

    private static FlowBatch batch(ResultSet row) throws SQLException {
        return new FlowBatch(
                row.getObject("id", UUID.class),
                FlowForm.valueOf(row.getString("form")),
                row.getString("names"),
                boundary(row),
                counts(row),
                said(row),
                found(row),
                row.getBoolean("control_holds"),
                row.getObject("importer_id", UUID.class),
                row.getObject("importer_org", UUID.class),
                instant(row, "imported_at"),
                row.getInt("explaining"),
                decision(row));
    }

    private static Boundary boundary(ResultSet row) throws SQLException {
        return new Boundary(row.getString("place"), row.getObject("usage_year", Integer.class), row.getString("plan"));
    }

    private static FlowCounts counts(ResultSet row) throws SQLException {
        return new FlowCounts(
                row.getInt("rows_read"),
                row.getInt("rows_new"),
                row.getInt("rows_newer"),
                row.getInt("rows_older"),
                row.getInt("rows_same"),
                row.getInt("rows_different"),
                row.getInt("rows_flagged"),
                row.getInt("rows_unreadable"));
    }

    private static @Nullable ControlTotals said(ResultSet row) throws SQLException {
        if (row.getBigDecimal("said_funding") == null) return null;
        return new ControlTotals(
                row.getInt("said_rows"),
                row.getInt("said_incoming"),
                row.getInt("said_internal"),
                row.getInt("said_outgoing"),
                row.getBigDecimal("said_funding"),
                row.getBigDecimal("said_pledged"));
    }

    private static ControlTotals found(ResultSet row) throws SQLException {
        return new ControlTotals(
                row.getInt("rows_read"),
                row.getInt("found_incoming"),
                row.getInt("found_internal"),
                row.getInt("found_outgoing"),
                row.getBigDecimal("found_funding"),
                row.getBigDecimal("found_pledged"));
    }

    private static FlowBatch.@Nullable Decision decision(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        if (decision == null) return null;
        return new FlowBatch.Decision(
                BatchState.valueOf(decision),
                row.getString("note"),
                row.getObject("decider_org", UUID.class),
                instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
