package org.tarmim.detention.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of copies of evidence and of their parts of 256 KiB, so that no step needs a whole file. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CopyTable {
    private static final String ROWS = "select id, evidence_id, content, recorded_at from evidence_copy";

    private final JdbcClient sql;

    /** A copy, still sealed. */
    record Row(UUID id, UUID piece, byte[] content, Instant recordedAt) {}

    CopyTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where id = :id")
                .param("id", id)
                .query(CopyTable::row)
                .optional();
    }

    /** Those of a piece, in the order in which they were made. */
    List<Row> of(UUID piece) {
        return sql.sql(ROWS + " where evidence_id = :piece order by recorded_at, id")
                .param("piece", piece)
                .query(CopyTable::row)
                .list();
    }

    void add(UUID id, PieceTable.Row piece, byte[] content, Actor by, Instant at) {
        sql.sql("""
                        insert into evidence_copy (id, case_id, compartment, evidence_id, content, recorded_by, recorded_at)
                        values (:id, :case, :part, :piece, :content, :by, :at)
                        """)
                .param("id", id)
                .param("case", piece.ofCase())
                .param("part", piece.part().name())
                .param("piece", piece.id())
                .param("content", content)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addPart(UUID id, UUID copy, PieceTable.Row piece, int number, byte[] content) {
        sql.sql("""
                        insert into evidence_part (id, copy_id, number, case_id, compartment, content)
                        values (:id, :copy, :number, :case, :part, :content)
                        """)
                .param("id", id)
                .param("copy", copy)
                .param("number", number)
                .param("case", piece.ofCase())
                .param("part", piece.part().name())
                .param("content", content)
                .update();
    }

    Optional<byte[]> part(UUID copy, int number) {
        return sql.sql("select content from evidence_part where copy_id = :copy and number = :number")
                .param("copy", copy)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("evidence_id", UUID.class),
                row.getBytes("content"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
