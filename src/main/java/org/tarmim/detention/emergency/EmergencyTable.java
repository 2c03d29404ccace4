package org.tarmim.detention.emergency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
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
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.filing.ReviewFinding;
import org.tarmim.kernel.Rejected;

/** All SQL of cases that are opened in an emergency. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EmergencyTable {
    private final JdbcClient sql;

    /** Somebody who learns of an emergency. */
    record Witness(UUID person, boolean supervises) {}

    /** An emergency as it lies in the table; the reason is sealed. */
    record Sealed(
            UUID id,
            UUID ofCase,
            String code,
            UUID person,
            String name,
            byte[] reason,
            Instant openedAt,
            Instant endsAt) {}

    EmergencyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The case of the own team with this code. */
    Optional<UUID> find(CaseCode code) {
        return sql.sql("select * from case_in_emergency(:code)")
                .param("code", code.text())
                .query(UUID.class)
                .optional();
    }

    /** Whether an own emergency waits for its review. */
    boolean waitsForReview(Actor who) {
        return sql.sql("select exists (select from emergency_access where person = :who and reviewed_at is null)")
                .param("who", who.account())
                .query(Boolean.class)
                .single();
    }

    /** Whether whoever acts reads the case already. */
    boolean reads(UUID ofCase) {
        return sql.sql("select exists (select from my_case where case_id = :case and level <> 'LIST')")
                .param("case", ofCase)
                .query(Boolean.class)
                .single();
    }

    /** Who can look at an emergency in a case: supervisors of the team, and whoever reads it by a grant. */
    List<Witness> witnesses(UUID ofCase) {
        return sql.sql("select person, supervises from witnesses_of_emergency(:case)")
                .param("case", ofCase)
                .query(Witness.class)
                .list();
    }

    /** Opens a case for an hour of real time; throws {@link Rejected} where the database knows a reason against it. */
    void open(UUID id, UUID ofCase, Actor by, byte[] reason, int roomKey, Collection<UUID> told) {
        try {
            insert(id, ofCase, by, reason, roomKey, told);
        } catch (DataIntegrityViolationException refused) {
            throw refusal(refused);
        }
    }

    private static RuntimeException refusal(DataIntegrityViolationException refused) {
        var said = String.valueOf(refused.getMessage());
        if (said.contains("emergency_barred")) return Rejected.because("emergency.barred");
        if (said.contains("emergency_witnessed")) return Rejected.because("emergency.nobody");
        return said.contains("one_at_a_time") ? Rejected.because("emergency.reviewed") : refused;
    }

    private void insert(UUID id, UUID ofCase, Actor by, byte[] reason, int roomKey, Collection<UUID> told) {
        sql.sql("""
                        insert into emergency_access (id, case_id, team, person, reason, room_key, opened_at, ends_at,
                                                      told)
                        values (:id, :case, :team, :person, :reason, :room, now(), now() + interval '60 minutes',
                                :told)
                        """)
                .param("id", id)
                .param("case", ofCase)
                .param("team", by.organisation())
                .param("person", by.account())
                .param("reason", reason)
                .param("room", roomKey)
                .param("told", told.toArray(UUID[]::new))
                .update();
    }

    /** Until when whoever acts reads a case in an emergency. */
    Optional<Instant> until(CaseCode code, Actor who) {
        return sql.sql("""
                        select max(e.ends_at)
                          from emergency_access e
                          join detention_case d on d.id = e.case_id
                         where d.code = :code
                           and e.person = :who
                           and e.ends_at > now()
                           and e.reviewed_at is null
                        having max(e.ends_at) is not null
                        """)
                .param("code", code.text())
                .param("who", who.account())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** What was opened by others and not reviewed yet, the oldest first. */
    List<Sealed> waiting(Actor reader) {
        return sql.sql("""
                        select e.id, e.case_id, d.code, e.person, a.name, e.reason, e.opened_at, e.ends_at
                          from emergency_access e
                          join detention_case d on d.id = e.case_id
                          left join account a on a.id = e.person
                         where e.reviewed_at is null
                           and e.reason is not null
                           and e.person <> :reader
                         order by e.opened_at, e.id
                        """)
                .param("reader", reader.account())
                .query((row, number) -> new Sealed(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("code"),
                        row.getObject("person", UUID.class),
                        Objects.toString(row.getString("name"), ""),
                        row.getBytes("reason"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps what a review found; false where it was reviewed meanwhile. */
    boolean review(UUID id, ReviewFinding finding, byte[] review, int roomKey, Actor by) {
        return sql.sql("""
                        update emergency_access
                           set reviewed_by = :by, reviewed_at = now(), finding = :finding, review = :review,
                               room_key = :room
                         where id = :id
                           and reviewed_at is null
                        """)
                        .param("id", id)
                        .param("by", by.account())
                        .param("finding", finding.name())
                        .param("review", review)
                        .param("room", roomKey)
                        .update()
                == 1;
    }
}
