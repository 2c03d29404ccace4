package org.tarmim.detention.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.chain.Compartment;

/** All SQL of chains of custody; entries are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CustodyLogTable {
    private static final String ROWS =
            "select id, evidence_id, compartment, previous, kind, content, recorded_by, recorded_at from custody_log";

    private final JdbcClient sql;

    /** An entry, still sealed. */
    record Row(
            UUID id,
            UUID piece,
            Compartment part,
            @Nullable UUID previous,
            CustodyStep kind,
            byte[] content,
            UUID recordedBy,
            Instant recordedAt) {}

    CustodyLogTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where id = :id")
                .param("id", id)
                .query(CustodyLogTable::row)
                .optional();
    }

    /** The rows of a piece, in no order that can be relied on. */
    List<Row> of(UUID piece) {
        return sql.sql(ROWS + " where evidence_id = :piece order by recorded_at, id")
                .param("piece", piece)
                .query(CustodyLogTable::row)
                .list();
    }

    /** How many entries the trail of the installation knows of. */
    int told(UUID piece) {
        return sql.sql("select custody_told(:piece)")
                .param("piece", piece)
                .query(Integer.class)
                .single();
    }

    /** Lets nobody else add to the chain until this transaction ends. */
    void holdStill(UUID piece) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('custody_log ' || :piece, 0))")
                .param("piece", piece)
                .query((row, number) -> true)
                .single();
    }

    void add(UUID id, PieceTable.Row piece, @Nullable UUID previous, Said said, byte[] content, Actor by, Instant at) {
        sql.sql("""
                        insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content,
                                                 basis_id, assessment_id, recorded_by, recorded_at)
                        values (:id, :case, :part, :piece, :previous, :kind, :content, :basis, :assessment, :by, :at)
                        """)
                .param("id", id)
                .param("case", piece.ofCase())
                .param("part", piece.part().name())
                .param("piece", piece.id())
                .param("previous", previous)
                .param("kind", said.step().name())
                .param("content", content)
                .param("basis", said.on() == null ? null : said.on().basis())
                .param("assessment", said.on() == null ? null : said.on().assessment())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("evidence_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                row.getObject("previous", UUID.class),
                CustodyStep.valueOf(row.getString("kind")),
                row.getBytes("content"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
