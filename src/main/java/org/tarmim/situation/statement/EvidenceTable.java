package org.tarmim.situation.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.situation.party.PartyName;

/** All SQL of where statements appear and how they answer each other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceTable {
    private final JdbcClient sql;

    EvidenceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where these statements appear, as far as it was known at a moment, in the order in which that was recorded. */
    List<Appearance> appearances(Collection<UUID> statements, Instant known) {
        return sql.sql("""
                        select a.statement_id, a.role, a.recorded_at,
                               %s,
                               %s
                          from appearance a
                          join source s on s.id = a.source_id
                          left join source v on v.id = a.cited_via
                         where a.statement_id = any (:ids)
                           and a.recorded_at <= :known
                         order by a.recorded_at, a.id
                        """.formatted(
                        SourceTable.COLUMNS.formatted("s", "source"), SourceTable.COLUMNS.formatted("v", "via")))
                .param("ids", statements.toArray(UUID[]::new))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(EvidenceTable::appearance)
                .list();
    }

    /** What other statements do to these, as far as it was known at a moment. */
    List<StatementLink> answers(Collection<UUID> statements, Instant known) {
        return sql.sql("""
                        select l.from_id, l.kind, l.to_id, l.recorded_at, p.id as party_id, p.name_en, p.name_ar
                          from statement_link l
                          join statement s on s.id = l.from_id
                          join party p on p.id = s.party_id
                         where l.to_id = any (:ids)
                           and l.recorded_at <= :known
                         order by l.recorded_at, l.from_id
                        """)
                .param("ids", statements.toArray(UUID[]::new))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(EvidenceTable::link)
                .list();
    }

    /** What a statement does to others. */
    List<StatementLink> answering(UUID statement) {
        return sql.sql("""
                        select l.from_id, l.kind, l.to_id, l.recorded_at, p.id as party_id, p.name_en, p.name_ar
                          from statement_link l
                          join statement s on s.id = l.from_id
                          join party p on p.id = s.party_id
                         where l.from_id = :id
                         order by l.recorded_at, l.to_id
                        """).param("id", statement).query(EvidenceTable::link).list();
    }

    /** Waits until nobody else adds to the evidence of this statement; the lock ends with the transaction. */
    void lock(UUID statement) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('appearance ' || :statement, 0))")
                .param("statement", statement.toString())
                .query((row, number) -> statement)
                .single();
    }

    /** Whether the source was not yet known for this statement. */
    boolean appear(UUID statement, AppearanceDetails details, UUID by, Instant at) {
        return sql.sql("""
                        insert into appearance (statement_id, source_id, role, cited_via, recorded_at, recorded_by)
                        values (:statement, :source, :role, :via, :at, :by)
                            on conflict (statement_id, source_id) do nothing
                        """)
                        .param("statement", statement)
                        .param("source", details.source())
                        .param("role", details.role().name())
                        .param("via", details.citedVia())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether the two were not linked like this before, in either direction where one supersedes the other. */
    boolean link(UUID from, StatementTie kind, UUID to, UUID by, Instant at) {
        return sql.sql("""
                        insert into statement_link (from_id, kind, to_id, recorded_at, recorded_by)
                        values (:from, :kind, :to, :at, :by)
                            on conflict do nothing
                        """)
                        .param("from", from)
                        .param("kind", kind.name())
                        .param("to", to)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Appearance appearance(ResultSet row, int number) throws SQLException {
        return new Appearance(
                row.getObject("statement_id", UUID.class),
                SourceTable.source(row, "source"),
                AppearanceRole.valueOf(row.getString("role")),
                row.getObject("via_id") == null ? null : SourceTable.source(row, "via"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static StatementLink link(ResultSet row, int number) throws SQLException {
        return new StatementLink(
                row.getObject("from_id", UUID.class),
                StatementTie.valueOf(row.getString("kind")),
                row.getObject("to_id", UUID.class),
                new PartyName(
                        row.getObject("party_id", UUID.class), row.getString("name_en"), row.getString("name_ar")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
