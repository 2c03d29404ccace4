package org.tarmim.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of digests. Days are those of Gaza by the real clock, also in a demo. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DigestTable {
    /** What somebody chose, and the language it was chosen in. */
    record Chosen(Rhythm rhythm, String language) {}

    private final JdbcClient sql;

    DigestTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Chosen> own() {
        return sql.sql("select rhythm, language from mail_digest where account_id = current_account()")
                .query(Chosen.class)
                .optional();
    }

    void choose(Rhythm rhythm, String language) {
        sql.sql("""
                        insert into mail_digest (account_id, rhythm, language)
                        values (current_account(), :rhythm, :language)
                        on conflict (account_id) do update set rhythm = :rhythm, language = :language
                        """).param("rhythm", rhythm.name()).param("language", language).update();
    }

    /** Whose turn it is on that day; for the system's own account. */
    List<UUID> due(LocalDate day) {
        return sql.sql("""
                        select account_id
                          from mail_digest
                         where case rhythm when 'DAILY' then coalesce(settled_on < :day, true)
                                           when 'WEEKLY' then coalesce(settled_on <= :day - 7, true)
                                           else false end
                           and coalesce(tried_on < :day, true)
                         order by account_id
                        """).param("day", day).query(UUID.class).list();
    }

    /** Takes the own mail of that day upon whoever asks first; false where somebody did, or it is not wanted any more. */
    boolean claim(LocalDate day) {
        return sql.sql("""
                        update mail_digest
                           set tried_on = :day
                         where account_id = current_account()
                           and rhythm <> 'NEVER'
                           and coalesce(tried_on < :day, true)
                        """).param("day", day).update() == 1;
    }

    /** Leaves it to the next try of the same day, because surely nothing was sent. */
    void release() {
        sql.sql("update mail_digest set tried_on = null where account_id = current_account()")
                .update();
    }

    void settle(LocalDate day) {
        sql.sql("update mail_digest set settled_on = :day where account_id = current_account()")
                .param("day", day)
                .update();
    }
}
