package org.tarmim.detention.casefile;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.Rejected;

/** All SQL of the lists of what cases say; rows are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContentTable {
    private final JdbcClient sql;
    private final NamedParameterJdbcOperations batch;

    ContentTable(JdbcClient sql, NamedParameterJdbcOperations batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** The rows of cases that whoever acts may read, in the order in which they were recorded. */
    List<ContentRow> of(Content list, Collection<UUID> cases) {
        return sql.sql("""
                        select id, case_id, compartment, content, recorded_by, recorded_at, supersedes
                          from %s
                         where case_id = any(:cases)
                         order by recorded_at, id
                        """.formatted(list.table()))
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, number) -> new ContentRow(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getBytes("content"),
                        row.getObject("recorded_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("supersedes", UUID.class)))
                .list();
    }

    /** Adds a row; throws {@link Rejected} where somebody else has corrected the same entry meanwhile. */
    void add(Content list, ContentRow row) {
        add(list, List.of(row));
    }

    /** Adds rows; throws {@link Rejected} where somebody else has corrected one of the same entries meanwhile. */
    void add(Content list, List<ContentRow> rows) {
        try {
            batch.batchUpdate(
                    """
                    insert into %s (id, case_id, compartment, content, recorded_by, recorded_at, supersedes)
                    values (:id, :case, :compartment, :content, :by, :at, :supersedes)
                    """.formatted(list.table()),
                    rows.stream().map(ContentTable::values).toArray(MapSqlParameterSource[]::new));
        } catch (DuplicateKeyException twice) {
            throw Rejected.because("case.corrected.meanwhile");
        }
    }

    private static MapSqlParameterSource values(ContentRow row) {
        return new MapSqlParameterSource("id", row.id())
                .addValue("case", row.ofCase())
                .addValue("compartment", row.compartment().name())
                .addValue("content", row.content())
                .addValue("by", row.recordedBy())
                .addValue("at", row.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("supersedes", row.supersedes(), Types.OTHER);
    }
}
