package org.tarmim.detention.evidence;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.store.KeyDirectory;

/** Changes evidence as somebody who has the whole database and no key of a case. */
@Component
class OwnerOfTheDatabase {
    private final JdbcConnectionDetails database;
    private final KeyDirectory keys;

    OwnerOfTheDatabase(JdbcConnectionDetails database, KeyDirectory keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Lets the first two parts of each copy change places. */
    void swapParts(UUID piece) {
        sql().sql("""
                        update evidence_part p
                           set content = other.content
                          from evidence_part other
                         where other.copy_id = p.copy_id
                           and (p.number, other.number) in ((0, 1), (1, 0))
                           and p.copy_id in (select id from evidence_copy where evidence_id = :piece)
                        """).param("piece", piece).update();
    }

    /** Takes the last entry of the chain away. */
    void cutLast(UUID piece) {
        sql().sql("delete from custody_log where id = :last")
                .param("last", chain(piece).getLast())
                .update();
    }

    /** Writes something else into an entry, counted from 1. */
    void forge(UUID piece, int number) {
        sql().sql("""
                        update custody_log
                           set content = (select content from custody_log where id = :other)
                         where id = :entry
                        """)
                .param("entry", chain(piece).get(number - 1))
                .param("other", chain(piece).getFirst())
                .update();
    }

    /** Lets the two entries before the last change places; each step keeps what the database enforces. */
    void exchangeTwo(UUID piece) {
        var chain = chain(piece);
        var end = chain.subList(chain.size() - 4, chain.size());
        move(end.get(3), end.get(3));
        move(end.get(1), end.get(2));
        move(end.get(2), end.get(0));
        move(end.get(3), end.get(1));
    }

    /** Lets two pieces change places: their copies and their chains, each row as it was sealed. */
    void exchange(UUID one, UUID other) {
        var nowhere = UUID.randomUUID();
        for (var table : List.of("evidence_copy", "custody_log"))
            for (var move : List.of(List.of(one, nowhere), List.of(other, one), List.of(nowhere, other)))
                unbound("update %s set evidence_id = '%s' where evidence_id = '%s'"
                        .formatted(table, move.getLast(), move.getFirst()));
    }

    /** Puts a piece with all of it into another part of its case. */
    void putInto(Compartment part, UUID piece) {
        unbound("update evidence set compartment = '%s' where id = '%s'".formatted(part, piece));
        for (var table : List.of("evidence_copy", "custody_log"))
            unbound("update %s set compartment = '%s' where evidence_id = '%s'".formatted(table, part, piece));
        unbound("""
                update evidence_part
                   set compartment = '%s'
                 where copy_id in (select id from evidence_copy where evidence_id = '%s')
                """.formatted(part, piece));
    }

    /** Runs a statement that no foreign key and no trigger stops. */
    private void unbound(String statement) {
        sql().sql("set session_replication_role = replica; " + statement).update();
    }

    private void move(UUID entry, UUID before) {
        sql().sql("update custody_log set previous = :before where id = :entry")
                .param("entry", entry)
                .param("before", before)
                .update();
    }

    private List<UUID> chain(UUID piece) {
        return sql().sql("""
                        with recursive chain as (
                            select id, 1 as number from custody_log where evidence_id = :piece and previous is null
                            union all
                            select l.id, c.number + 1 from custody_log l join chain c on l.previous = c.id)
                        select id from chain order by number
                        """).param("piece", piece).query(UUID.class).list();
    }

    private JdbcClient sql() {
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(keys.secret("database-postgres.key", 0));
        return JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", secret));
    }
}
