package org.tarmim.detention.drop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of what was dropped. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DropTable {
    private final JdbcClient sql;

    /** Something that was dropped, sealed. */
    record Sealed(UUID id, LocalDate droppedOn, byte[] content) {}

    DropTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Drops something once, however often it comes; false where the box is full or gone. */
    boolean drop(UUID team, UUID id, byte[] content, LocalDate day, int most) {
        return sql.sql("select drop_into(:team, :id, :content, :day, :most)")
                .param("team", team)
                .param("id", id)
                .param("content", content)
                .param("day", day)
                .param("most", most)
                .query(Boolean.class)
                .single();
    }

    /** What waits in the own box, the oldest first. */
    List<DropRow> waiting(int most) {
        return sql.sql("""
                        select id, dropped_on
                          from case_drop
                         where state = 'WAITING'
                         order by dropped_on, id
                         limit :most
                        """)
                .param("most", most)
                .query((row, number) ->
                        new DropRow(row.getObject("id", UUID.class), row.getObject("dropped_on", LocalDate.class)))
                .list();
    }

    Optional<Sealed> waiting(UUID id) {
        return sql.sql("select id, dropped_on, content from case_drop where id = :id and state = 'WAITING'")
                .param("id", id)
                .query(Sealed.class)
                .optional();
    }

    /** What was taken into a case, the oldest first. */
    List<Sealed> of(UUID ofCase) {
        return sql.sql("""
                        select id, dropped_on, content
                          from case_drop
                         where case_id = :case
                         order by dropped_on, id
                        """).param("case", ofCase).query(Sealed.class).list();
    }

    /** Takes it into a case, sealed anew; false where somebody decided meanwhile. */
    boolean take(UUID id, UUID ofCase, byte[] content, Actor by) {
        return sql.sql("""
                        update case_drop
                           set state = 'TAKEN', case_id = :case, content = :content, decided_by = :by,
                               decided_at = now()
                         where id = :id
                           and state = 'WAITING'
                        """)
                        .param("id", id)
                        .param("case", ofCase)
                        .param("content", content)
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** Sets it aside and destroys what it says; false where somebody decided meanwhile. */
    boolean setAside(UUID id, Actor by) {
        return sql.sql("""
                        update case_drop
                           set state = 'SET_ASIDE', content = null, decided_by = :by, decided_at = now()
                         where id = :id
                           and state = 'WAITING'
                        """).param("id", id).param("by", by.account()).update() == 1;
    }
}
