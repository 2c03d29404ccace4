package org.tarmim.detention.keeping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

/** All SQL of how long cases stay; what rows say is sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KeepingTable {
    private final JdbcClient sql;

    /** An entry that closes a case or opens it again. */
    record SealedClosing(UUID id, byte[] content, Instant at) {}

    /** A hold as it lies in the table. */
    record SealedHold(UUID id, byte[] reason, String placedBy, Instant placedAt, UUID liftAskedBy, String asker) {}

    /** An erasure somebody asked for, as it lies in the table. */
    record SealedErasure(UUID id, byte[] reason, UUID askedBy, String asker, Instant askedAt) {}

    KeepingTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<SealedClosing> closings(UUID ofCase) {
        return sql.sql(
                        "select id, content, recorded_at from case_closing where case_id = :case order by recorded_at, id")
                .param("case", ofCase)
                .query((row, number) -> new SealedClosing(
                        row.getObject("id", UUID.class),
                        row.getBytes("content"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Closes a case or opens it again; throws {@link Rejected} where somebody did so meanwhile. */
    void move(UUID id, UUID ofCase, byte[] content, boolean closes, Actor by, Instant at) {
        try {
            sql.sql("""
                            insert into case_closing (id, case_id, compartment, content, closes, recorded_by, recorded_at)
                            values (:id, :case, 'STRATEGY', :content, :closes, :by, :at)
                            """)
                    .param("id", id)
                    .param("case", ofCase)
                    .param("content", content)
                    .param("closes", closes)
                    .param("by", by.account())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException moved) {
            throw Rejected.because("closing.again");
        }
    }

    /** The hold that stands. */
    Optional<SealedHold> hold(UUID ofCase) {
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
    void hold(UUID id, UUID ofCase, byte[] reason, int roomKey, Actor by, Instant at) {
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

    /** The erasure somebody asked for. */
    Optional<SealedErasure> erasure(UUID ofCase) {
        return sql.sql("""
                        select e.id, e.reason, e.asked_by, a.name as asker, e.asked_at
                          from case_erasure e
                          left join account a on a.id = e.asked_by
                         where e.case_id = :case
                           and e.decided_at is null
                           and e.reason is not null
                        """)
                .param("case", ofCase)
                .query((row, number) -> new SealedErasure(
                        row.getObject("id", UUID.class),
                        row.getBytes("reason"),
                        row.getObject("asked_by", UUID.class),
                        Objects.toString(row.getString("asker"), ""),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Asks for an erasure; throws {@link Rejected} where somebody did. */
    void ask(UUID id, UUID ofCase, byte[] reason, int roomKey, Actor by, Instant at) {
        try {
            sql.sql("""
                            insert into case_erasure (id, case_id, team, reason, room_key, asked_by, asked_at)
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
        } catch (DataIntegrityViolationException asked) {
            throw Rejected.because("erasure.asked");
        }
    }

    /** Refuses an erasure, or takes it back; false where it was decided meanwhile. */
    boolean refuse(UUID erasure, Actor by, Instant at) {
        return sql.sql("""
                        update case_erasure
                           set decided_by = :by, decided_at = :at
                         where id = :id
                           and decided_at is null
                        """)
                        .param("id", erasure)
                        .param("by", by.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Erases a closed case that another person asked to erase; false for any other, or where a hold stands. */
    boolean erase(UUID ofCase) {
        return sql.sql("select erase_case(:case)")
                .param("case", ofCase)
                .query(Boolean.class)
                .single();
    }

    /** The cases of the team in which a hold is to end or which are to be erased, that others than whoever acts asked for. */
    List<String> waiting(Actor decider) {
        return sql.sql("""
                        select d.code
                          from detention_case d
                         where exists (select from case_hold h
                                        where h.case_id = d.id and h.lifted_at is null and h.lift_asked_by <> :by)
                            or exists (select from case_erasure e
                                        where e.case_id = d.id and e.decided_at is null and e.asked_by <> :by)
                         order by d.code
                        """).param("by", decider.account()).query(String.class).list();
    }
}
