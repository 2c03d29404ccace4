package org.tarmim.detention.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.chain.Compartment;

/** All SQL of lawful bases. What whoever acts may not see is not there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BasisTable {
    private static final String ROWS = """
            select b.id, b.case_id, d.code, b.content, b.recorded_at, b.withdrawal, w.name as withdrawn_by, b.withdrawn_at,
                   (select count(*) from advocacy_action a where a.basis_id = b.id) as documents,
                   (select count(*) from custody_log l where l.basis_id = b.id) as evidence
              from lawful_basis b
              join detention_case d on d.id = b.case_id
              left join account w on w.id = b.withdrawn_by
            """;

    private final JdbcClient sql;

    /** A basis, still sealed. */
    record Row(
            UUID id,
            UUID ofCase,
            CaseCode code,
            byte[] content,
            Instant recordedAt,
            byte @Nullable [] withdrawal,
            String withdrawnBy,
            @Nullable Instant withdrawnAt,
            int documents,
            int evidence) {}

    BasisTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(UUID id) {
        return sql.sql(ROWS + " where b.id = :id")
                .param("id", id)
                .query(BasisTable::row)
                .optional();
    }

    /** Those of a case, in the order in which they were recorded. */
    List<Row> of(UUID ofCase) {
        return sql.sql(ROWS + " where b.case_id = :case order by b.recorded_at, b.id")
                .param("case", ofCase)
                .query(BasisTable::row)
                .list();
    }

    /** Lets nobody else record a basis of the case until this transaction ends. */
    void holdStill(UUID ofCase) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('lawful_basis ' || :case, 0))")
                .param("case", ofCase)
                .query((row, number) -> true)
                .single();
    }

    void add(UUID id, UUID ofCase, byte[] content, Actor by, Instant at) {
        sql.sql("""
                        insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at)
                        values (:id, :case, :compartment, :content, :by, :at)
                        """)
                .param("id", id)
                .param("case", ofCase)
                .param("compartment", Compartment.STRATEGY.name())
                .param("content", content)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records one that was withdrawn from the first: nothing rests on it, and it is recorded in a closed case too. */
    void addWithdrawn(UUID id, UUID ofCase, byte[] content, byte[] withdrawal, Actor by, Instant at) {
        sql.sql("""
                        insert into lawful_basis (id, case_id, compartment, content, recorded_by, recorded_at,
                                                  withdrawal, withdrawn_by, withdrawn_at)
                        values (:id, :case, :compartment, :content, :by, :at, :withdrawal, :by, :at)
                        """)
                .param("id", id)
                .param("case", ofCase)
                .param("compartment", Compartment.STRATEGY.name())
                .param("content", content)
                .param("withdrawal", withdrawal)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Withdraws one; false where it was withdrawn already, or may not be. */
    boolean withdraw(UUID id, byte[] withdrawal, Actor by, Instant at) {
        return sql.sql("""
                        update lawful_basis
                           set withdrawal = :withdrawal,
                               withdrawn_by = :by,
                               withdrawn_at = :at
                         where id = :id
                           and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("withdrawal", withdrawal)
                        .param("by", by.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those withdrawn since a moment, or on which something rests that has not left. */
    List<WithdrawnBasis> withdrawn(Instant since) {
        return sql.sql("""
                        select d.code, count(a.id) as stopped
                          from (select id, case_id, withdrawn_at from lawful_basis where withdrawn_at is not null
                                union
                                select id, case_id, withdrawn_at from withdrawn_bases_of_team()) b
                          join detention_case d on d.id = b.case_id
                          left join advocacy_action a on a.basis_id = b.id
                                                     and a.state in ('DRAFT', 'RISK_REVIEW', 'APPROVED')
                         group by b.id, b.withdrawn_at, d.code
                        having b.withdrawn_at >= :since or count(a.id) > 0
                         order by b.withdrawn_at, b.id
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new WithdrawnBasis(CaseCode.read(row.getString("code")).orElseThrow(), row.getInt("stopped")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                CaseCode.read(row.getString("code")).orElseThrow(),
                row.getBytes("content"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("withdrawal"),
                Objects.toString(row.getString("withdrawn_by"), ""),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getInt("documents"),
                row.getInt("evidence"));
    }
}
