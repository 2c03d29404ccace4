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

/** All SQL of cases that are to be erased; reasons are sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ErasureTable {
    private final JdbcClient sql;

    /** An erasure somebody asked for, as it lies in the table. */
    record SealedErasure(UUID id, byte[] reason, UUID askedBy, String asker, Instant askedAt) {}

    ErasureTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The erasure somebody asked for. */
    Optional<SealedErasure> asked(UUID ofCase) {
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
