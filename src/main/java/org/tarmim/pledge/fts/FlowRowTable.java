package org.tarmim.pledge.fts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of single reported flows: those of a total, and those that wait for an explanation. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FlowRowTable {
    private static final String OF_PART = """
            select f.*
            %s
             where f.standing = :standing
               %s
            """;

    private static final String FLAGGED = """
            select f.*, 'FLAGGED' as standing, null as reason
              from reported_flow f
             where f.flagged
               and f.live
               and not exists (select from flow_row_decision r where r.row_id = f.id)
            """;

    private final JdbcClient sql;

    FlowRowTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Some rows of a total, the largest first. */
    List<FlowRow> page(FlowsPart part, @Nullable FlowRowPlace after, int limit) {
        var params = params(part);
        params.put("limit", limit);
        params.put("afterUsd", after == null ? null : after.usd());
        params.put("afterRow", after == null ? null : after.row());
        var keyset = after == null ? "" : "and (coalesce(f.usd, 0), f.id) < (:afterUsd, :afterRow)\n";
        return sql.sql(of(part) + keyset + "order by coalesce(f.usd, 0) desc, f.id desc limit :limit")
                .params(params)
                .query((row, number) -> row(row))
                .list();
    }

    /** Every row of a total, the largest first, one after the other. */
    void each(FlowsPart part, Consumer<FlowRow> to) {
        sql.sql(of(part) + "order by coalesce(f.usd, 0) desc, f.id desc")
                .params(params(part))
                .query(row -> {
                    to.accept(row(row));
                });
    }

    /** Flagged rows that nobody has explained, of one import or of all, in the order in which they came. */
    List<FlowRow> flagged(@Nullable UUID batch, long after, int limit) {
        var ofBatch = batch == null ? "" : "and f.batch_id = :batch\n";
        return sql.sql(FLAGGED + ofBatch + "and f.id > :after order by f.id limit :limit")
                .param("batch", batch)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** One of them. */
    Optional<FlowRow> flagged(long row) {
        return sql.sql(FLAGGED + "and f.id = :row")
                .param("row", row)
                .query((one, number) -> row(one))
                .optional();
    }

    private static String of(FlowsPart part) {
        var word = part.word() == null
                ? ""
                : "and %s = :word".formatted(FlowSight.word(part.query().by()));
        return OF_PART.formatted(FlowSight.flows(part.query().boundary()), word);
    }

    private static Map<String, @Nullable Object> params(FlowsPart part) {
        var params = new HashMap<>(FlowSight.params(part.query().boundary()));
        params.put("standing", part.standing().name());
        params.put("word", part.word());
        return params;
    }

    /** A row of any question for reported flows that says their standing and what was said of them. */
    static FlowRow row(ResultSet row) throws SQLException {
        return new FlowRow(
                row.getLong("id"),
                row.getObject("batch_id", UUID.class),
                row.getObject("importer_id", UUID.class),
                row.getLong("flow_id"),
                row.getInt("version"),
                standing(row.getString("standing")),
                FlowStatus.valueOf(row.getString("status")),
                FlowType.valueOf(row.getString("type")),
                row.getObject("new_money", Boolean.class),
                row.getString("contribution"),
                row.getString("method"),
                money(row),
                days(row),
                row.getString("donor"),
                row.getString("recipient"),
                row.getString("sector"),
                row.getString("arrives_year"),
                List.of(words(row, "leaves", String[].class)),
                List.of(words(row, "leaves_shared", String[].class)),
                List.of(words(row, "arrives", String[].class)),
                List.of(words(row, "arrives_shared", String[].class)),
                row.getObject("parent", Long.class),
                words(row, "children", Object[].class).length,
                flags(row),
                row.getString("reference"),
                row.getString("description"),
                row.getString("reason"));
    }

    private static @Nullable FlowStanding standing(@Nullable String word) {
        return word == null ? null : FlowStanding.valueOf(word);
    }

    private static FlowMoney money(ResultSet row) throws SQLException {
        return new FlowMoney(
                row.getBigDecimal("usd"),
                row.getBigDecimal("original"),
                row.getString("currency"),
                row.getBigDecimal("per_dollar"));
    }

    private static FlowDays days(ResultSet row) throws SQLException {
        return new FlowDays(
                row.getObject("dated_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("reported_on", LocalDate.class));
    }

    private static Set<FlowFlag> flags(ResultSet row) throws SQLException {
        return Arrays.stream(words(row, "flags", String[].class))
                .map(FlowFlag::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T[] words(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return type.cast(row.getArray(column).getArray());
    }
}
