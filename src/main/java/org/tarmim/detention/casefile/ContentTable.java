package org.tarmim.detention.casefile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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

    ContentTable(JdbcClient sql) {
        this.sql = sql;
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

    /**
     * Adds rows, all at once: row by row the policy would look at all grants for each. Throws {@link Rejected} where somebody
     * else has corrected one of the same entries meanwhile.
     */
    void add(Content list, List<ContentRow> rows) {
        try {
            sql.sql("""
                            insert into %s (id, case_id, compartment, content, recorded_by, recorded_at, supersedes)
                            select *
                              from unnest(cast(:ids as uuid[]), cast(:cases as uuid[]), cast(:compartments as text[]),
                                          cast(:contents as bytea[]), cast(:by as uuid[]), cast(:at as timestamptz[]),
                                          cast(:supersedes as uuid[]))
                            """.formatted(list.table()))
                    .param("ids", rows.stream().map(ContentRow::id).toArray(UUID[]::new))
                    .param("cases", rows.stream().map(ContentRow::ofCase).toArray(UUID[]::new))
                    .param(
                            "compartments",
                            rows.stream().map(row -> row.compartment().name()).toArray(String[]::new))
                    .param("contents", rows.stream().map(ContentRow::content).toArray(byte[][]::new))
                    .param("by", rows.stream().map(ContentRow::recordedBy).toArray(UUID[]::new))
                    .param(
                            "at",
                            rows.stream()
                                    .map(row -> row.recordedAt().toString())
                                    .toArray(String[]::new))
                    .param(
                            "supersedes",
                            rows.stream().map(ContentRow::supersedes).toArray(UUID[]::new))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Rejected.because("case.corrected.meanwhile");
        }
    }
}
