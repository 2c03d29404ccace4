package org.tarmim.detention.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mark of the key with which the installation seals its cases. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseRoomTable {
    private final JdbcClient sql;

    CaseRoomTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<byte[]> mark() {
        return sql.sql("select mark from case_room").query(byte[].class).optional();
    }

    /** Lets nobody else change the key or its file, on any node, until the transaction ends. */
    void holdAlone() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('the key of the room of cases', 0))")
                .query(row -> {});
    }

    /** How many keys the room had; 1 before it has one. */
    int number() {
        return sql.sql("select number from case_room")
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /** Begins with another key, whose number it returns. */
    int renew(byte[] mark) {
        return sql.sql("select renew_room_key(:mark)")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    /** All that the former key sealed, while it is made anew. */
    List<SealedByRoom> sealed() {
        return sql.sql("select place, case_id, row_id, sealed from sealed_by_room()")
                .query((row, number) -> new SealedByRoom(
                        new Place(
                                row.getString("place"),
                                row.getObject("case_id", UUID.class),
                                row.getObject("row_id", UUID.class)),
                        row.getBytes("sealed")))
                .list();
    }

    /** Keeps what was sealed anew in one column. */
    void seal(String column, List<SealedByRoom> all) {
        int changed = sql.sql("select seal_by_room(:place, :ids, :sealed)")
                .param("place", column)
                .param("ids", all.stream().map(one -> one.place().row()).toArray(UUID[]::new))
                .param("sealed", all.stream().map(SealedByRoom::sealed).toArray(byte[][]::new))
                .query(Integer.class)
                .single();
        if (changed != all.size()) throw new IllegalStateException("Not all of %s was sealed anew.".formatted(column));
    }

    /** Keeps the mark; false when another node was quicker. */
    boolean keep(byte[] mark, Instant at) {
        return sql.sql("""
                        insert into case_room (mark, made_at)
                        values (:mark, :at)
                            on conflict do nothing
                        """)
                        .param("mark", mark)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
