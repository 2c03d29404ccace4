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
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.chain.Compartment;

/** All SQL of pieces of evidence. What whoever acts may not see is not there; rows are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PieceTable {
    private static final String ROWS = """
            select e.id, e.case_id, d.code, e.compartment, e.content, e.recorded_at,
                   exists (select from my_case m
                            where (m.case_id, m.compartment) = (e.case_id, e.compartment)
                              and m.level in ('WRITE', 'EXPORT'))
                       and d.state <> 'CLOSED' as writable,
                   exists (select from my_case m
                            where (m.case_id, m.compartment) = (e.case_id, e.compartment)
                              and m.level in ('WRITE', 'EXPORT')) as openable,
                   exists (select from my_case m
                            where (m.case_id, m.compartment) = (e.case_id, e.compartment)
                              and m.level = 'EXPORT')
                       and exists (select from my_case m
                                    where (m.case_id, m.compartment) = (e.case_id, 'STRATEGY')
                                      and m.level in ('WRITE', 'EXPORT'))
                       and e.compartment <> 'SOURCE_PROTECTION'
                       and d.state <> 'CLOSED'
                       and may('WRITE_CASES') as takeable
              from evidence e
              join detention_case d on d.id = e.case_id
            """;

    private final JdbcClient sql;

    /** A piece, still sealed; whether whoever acts may record on it, open the original, and let it out of the house. */
    record Row(
            UUID id,
            UUID ofCase,
            CaseCode code,
            Compartment part,
            byte[] content,
            Instant recordedAt,
            boolean writable,
            boolean openable,
            boolean takeable) {}

    PieceTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where e.id = :id")
                .param("id", id)
                .query(PieceTable::row)
                .optional();
    }

    /** Those of a case, in the order in which they came. */
    List<Row> of(UUID ofCase) {
        return sql.sql(ROWS + " where e.case_id = :case order by e.recorded_at, e.id")
                .param("case", ofCase)
                .query(PieceTable::row)
                .list();
    }

    /** How many of a case whoever acts sees. */
    int count(UUID ofCase) {
        return sql.sql("select count(*) from evidence where case_id = :case")
                .param("case", ofCase)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, UUID ofCase, Compartment part, byte[] content, Actor by, Instant at) {
        sql.sql("""
                        insert into evidence (id, case_id, compartment, content, recorded_by, recorded_at)
                        values (:id, :case, :part, :content, :by, :at)
                        """)
                .param("id", id)
                .param("case", ofCase)
                .param("part", part.name())
                .param("content", content)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new CaseCode(row.getString("code")),
                Compartment.valueOf(row.getString("compartment")),
                row.getBytes("content"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("writable"),
                row.getBoolean("openable"),
                row.getBoolean("takeable"));
    }
}
