package org.tarmim.demo;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of the demo: what it is, how far its loading came, and when something was last recorded in it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InstallationTable {
    private final JdbcClient sql;

    InstallationTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Installation> find() {
        return sql.sql("select demo_day as day, complete from installation")
                .query(Installation.class)
                .optional();
    }

    void begin(LocalDate day) {
        sql.sql("insert into installation (demo_day) values (:day)")
                .param("day", Date.valueOf(day))
                .update();
    }

    void complete() {
        sql.sql("update installation set complete = true").update();
    }

    Optional<UUID> made(String step) {
        return sql.sql("select made_id from demo_step where name = :step")
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    void note(String step, UUID made) {
        sql.sql("insert into demo_step (name, made_id) values (:step, :made)")
                .param("step", step)
                .param("made", made)
                .update();
    }

    /** The newest moment the situation clock gave to anything the reader may see; the epoch where there is nothing. */
    Instant newestRecorded() {
        return sql.sql("""
                        select greatest('epoch',
                                        (select max(received_at) from status_report),
                                        (select max(decided_at) from verification),
                                        (select max(known_at) from verification_undo),
                                        (select max(withdrawn_at) from report_withdrawal),
                                        (select max(added_at) from facility),
                                        (select max(proposed_at) from facility_proposal),
                                        (select max(decided_at) from facility_proposal),
                                        (select max(added_at) from party),
                                        (select max(greatest(proposed_at, decided_at)) from party_alias),
                                        (select max(recorded_at) from source),
                                        (select max(recorded_at) from statement),
                                        (select max(recorded_at) from appearance),
                                        (select max(recorded_at) from statement_link),
                                        (select max(recorded_at) from pledge_revision),
                                        (select max(decided_at) from pledge_review),
                                        (select max(proposed_at) from allocation),
                                        (select max(decided_at) from allocation_decision),
                                        (select max(recorded_at) from posting))
                        """).query(OffsetDateTime.class).single().toInstant();
    }
}
