package org.tarmim.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the chain itself. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrailTable {
    private static final int AT_ONCE = 500;

    private final JdbcClient sql;

    TrailTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The head, which nobody else can read for writing before this transaction ends. */
    Head lockHead() {
        return sql.sql("""
                        select seq, encode(mac, 'hex') as mac
                          from audit_head
                           for update
                        """).query(Head.class).single();
    }

    Head head() {
        return sql.sql("select seq, encode(mac, 'hex') as mac from audit_head")
                .query(Head.class)
                .single();
    }

    /** The end of the chain when it had so many entries. */
    Optional<Head> headAt(long seq) {
        return sql.sql("""
                        select seq, encode(mac, 'hex') as mac
                          from audit_entry
                         where seq = :seq
                        """).param("seq", seq).query(Head.class).optional();
    }

    void moveHead(Head head) {
        sql.sql("""
                        update audit_head
                           set seq = :seq,
                               mac = decode(:mac, 'hex')
                        """).param("seq", head.seq()).param("mac", head.mac()).update();
    }

    void append(Link link) {
        var what = link.entry().what();
        sql.sql("""
                        insert into audit_entry (seq, at, actor, organisation, room, action, subject, subject_id, facts,
                                                 previous_mac, mac)
                        values (:seq, :at, :actor, :organisation, :room, :action, :subject, :subjectId,
                                cast(:facts as jsonb), decode(:previousMac, 'hex'), decode(:mac, 'hex'))
                        """)
                .param("seq", link.seq())
                .param("at", OffsetDateTime.ofInstant(link.entry().at(), ZoneOffset.UTC))
                .param("actor", what.actor())
                .param("organisation", what.organisation())
                .param("room", what.room())
                .param("action", what.action())
                .param("subject", what.subject())
                .param("subjectId", what.subjectId())
                .param("facts", FactsJson.write(what.facts()))
                .param("previousMac", link.previousMac())
                .param("mac", link.mac())
                .update();
    }

    /** The chain from its first entry on, a few hundred at a time; to be closed. */
    Stream<Link> links() {
        return sql.sql("""
                        select seq, at, actor, organisation, room, action, subject, subject_id, facts,
                               encode(previous_mac, 'hex') as previous_mac, encode(mac, 'hex') as mac
                          from audit_entry
                         order by seq
                        """).withFetchSize(AT_ONCE).query((row, number) -> link(row)).stream();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new Entry(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        happening(row)),
                row.getString("previous_mac"),
                row.getString("mac"));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                row.getObject("actor", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("room"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                FactsJson.read(row.getString("facts")));
    }
}
