package org.tarmim.pledge.fts;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that keeps reported flows, many at once. A table with row policies takes no COPY, so a lot is one JSON text. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportedFlowTable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String COLUMNS = """
            flow_id bigint, version int, status text, type text, new_money boolean, contribution text, method text,
            usd numeric, original numeric, currency text, per_dollar numeric, dated_on date, decided_on date,
            reported_on date, parent bigint, children bigint[], leaves text[], leaves_place text, leaves_year text,
            arrives text[], arrives_shared text[], arrives_place text, arrives_year text, donor text, recipient text,
            sector text, reference text, description text, flags text[], likeness text, digest text, said text""";

    private static final String NAMES = String.join(
            ", ",
            Arrays.stream(COLUMNS.split(","))
                    .map(column -> column.strip().split(" ")[0])
                    .toList());

    private final JdbcClient sql;

    ReportedFlowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets nobody else import until this transaction ends, so that what is new to one is new to all. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('reported_flow')) is null")
                .query(Boolean.class)
                .single();
    }

    /** The versions that are here of each of these flows, with their fingerprints. */
    Map<Long, Map<Integer, String>> versions(Collection<Long> flows) {
        var versions = new HashMap<Long, Map<Integer, String>>();
        sql.sql("""
                        select flow_id, version, digest
                          from reported_flow
                         where live
                           and flow_id = any (:flows)
                        """).param("flows", flows.toArray(Long[]::new)).query(row -> {
            versions.computeIfAbsent(row.getLong("flow_id"), flow -> new HashMap<>())
                    .put(row.getInt("version"), row.getString("digest"));
        });
        return versions;
    }

    /** The flows that are here and look like these. */
    Map<String, Set<Long>> alike(Collection<String> likenesses) {
        var alike = new HashMap<String, Set<Long>>();
        sql.sql("""
                        select likeness, flow_id
                          from reported_flow
                         where live
                           and likeness = any (:likenesses)
                        """).param("likenesses", likenesses.toArray(String[]::new)).query(row -> {
            alike.computeIfAbsent(row.getString("likeness"), one -> new HashSet<>())
                    .add(row.getLong("flow_id"));
        });
        return alike;
    }

    /** Adds rows of a batch. */
    void insert(UUID batch, UUID importer, List<SortedFlow> flows) {
        sql.sql("""
                        insert into reported_flow (batch_id, importer_id, %s)
                        select :batch, :importer, %s::json
                          from json_to_recordset(:rows::json) as one (%s)
                        """.formatted(NAMES, NAMES, COLUMNS))
                .param("batch", batch)
                .param("importer", importer)
                .param(
                        "rows",
                        MAPPER.writeValueAsString(
                                flows.stream().map(ReportedFlowTable::row).toList()))
                .update();
    }

    /** Makes room for the versions of a batch to come again. */
    void undo(UUID batch) {
        sql.sql("update reported_flow set live = null where batch_id = :batch and live")
                .param("batch", batch)
                .update();
    }

    private static Map<String, @Nullable Object> row(SortedFlow sorted) {
        var flow = sorted.flow();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("flow_id", flow.id());
        row.put("version", flow.version());
        row.put("status", flow.status().name());
        row.put("type", flow.type().name());
        row.put("new_money", flow.newMoney());
        row.put("contribution", flow.contribution());
        row.put("method", flow.method());
        money(row, flow.money());
        days(row, flow.days());
        row.put("parent", flow.parent());
        row.put("children", flow.children());
        ends(row, flow);
        row.put("reference", flow.reference());
        row.put("description", flow.description());
        row.put("flags", sorted.flags().stream().map(Enum::name).sorted().toList());
        row.put("likeness", flow.likeness());
        row.put("digest", flow.digest());
        row.put("said", flow.said());
        return row;
    }

    private static void money(Map<String, @Nullable Object> row, FlowMoney money) {
        row.put("usd", money.usd());
        row.put("original", money.original());
        row.put("currency", money.currency());
        row.put("per_dollar", money.perDollar());
    }

    private static void days(Map<String, @Nullable Object> row, FlowDays days) {
        row.put("dated_on", days.dated());
        row.put("decided_on", days.decided());
        row.put("reported_on", days.reported());
    }

    private static void ends(Map<String, @Nullable Object> row, ReportedFlow flow) {
        row.put("leaves", FlowObject.keys(flow.from(), one -> true));
        row.put("leaves_place", FlowObject.only(flow.from(), FlowObject.PLACE));
        row.put("leaves_year", FlowObject.only(flow.from(), FlowObject.YEAR));
        row.put("arrives", FlowObject.keys(flow.into(), one -> true));
        row.put("arrives_shared", FlowObject.keys(flow.into(), one -> !one.single()));
        row.put("arrives_place", FlowObject.only(flow.into(), FlowObject.PLACE));
        row.put("arrives_year", FlowObject.only(flow.into(), FlowObject.YEAR));
        row.put("donor", flow.donor());
        row.put("recipient", flow.recipient());
        row.put("sector", FlowObject.only(flow.into(), FlowObject.SECTOR));
    }
}
