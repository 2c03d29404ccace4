package org.tarmim.detention.keeping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;

/** All SQL of holds on cases; reasons are sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HoldTable {
    private final JdbcClient sql;

    /** A hold as it lies in the table. */
    record SealedHold(UUID id, byte[] reason, String placedBy, Instant placedAt, UUID liftAskedBy, String asker) {}

    HoldTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The hold that stands. */
    Optional<SealedHold> standing(UUID ofCase) {
        return sql.sql("""
                        select h.id, h.reason, p.name as placed_by, h.placed_at, h.lift_asked_by, a.name as asker
                          from case_hold h
                          left join account p on p.id = h.placed_by
                          left join account a on a.id = h.lift_asked_by
                         where h.case_id = :case
                           and h.lifted_at is null
                           and h.reason is not null
                        """)
                .param("case", ofCase)
                .query((row, number) -> new SealedHold(
                        row.getObject("id", UUID.class),
                        row.getBytes("reason"),
                        Objects.toString(row.getString("placed_by"), ""),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("lift_asked_by", UUID.class),
                        row.getString("asker")))
                .optional();
    }

    /** Places a hold; throws {@link Rejected} where one stands, or where the case is gone. */
    void add(UUID id, UUID ofCase, byte[] reason, int roomKey, Actor by, Instant at) {
        try {
            sql.sql("""
                            insert into case_hold (id, case_id, team, reason, room_key, placed_by, placed_at)
                            values (:id, :case, :team, :reason, :room, :by, :at)
                            """)
                    .param("id", id)
                    .param("case", ofCase)
                    .param("team", by.organisation())
                    .param("reason", reason)
                    .param("room", roomKey)
                    .param("by", by.account())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw Rejected.because("hold.stands");
        }
    }

    /** Asks that a hold ends; false where somebody asked, or ended it. */
    boolean askToLift(UUID hold, Actor by) {
        return sql.sql("""
                        update case_hold
                           set lift_asked_by = :by
                         where id = :id
                           and lift_asked_by is null
                           and lifted_at is null
                        """).param("id", hold).param("by", by.account()).update() == 1;
    }

    /** The hold stays: what was asked is void; false where it ended meanwhile. */
    boolean keepHold(UUID hold) {
        return sql.sql("update case_hold set lift_asked_by = null where id = :id and lifted_at is null")
                        .param("id", hold)
                        .update()
                == 1;
    }

    /** Ends a hold of which another person asked that it ends; false for any other. */
    boolean lift(UUID hold, Actor by, Instant at) {
        return sql.sql("""
                        update case_hold
                           set lifted_by = :by, lifted_at = :at
                         where id = :id
                           and lift_asked_by <> :by
                           and lifted_at is null
                        """)
                        .param("id", hold)
                        .param("by", by.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
