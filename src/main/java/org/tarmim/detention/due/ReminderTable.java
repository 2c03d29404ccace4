package org.tarmim.detention.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of reminders by mail. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReminderTable {
    /** What somebody chose, and up to which day there was a mail; null before the first. */
    record Chosen(boolean wanted, String language, @Nullable LocalDate toldUntil) {}

    private final JdbcClient sql;

    ReminderTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Chosen> own() {
        return sql.sql("select wanted, language, told_until from case_reminder where account_id = current_account()")
                .query(Chosen.class)
                .optional();
    }

    void choose(boolean wanted, String language) {
        sql.sql("""
                        insert into case_reminder (account_id, wanted, language)
                        values (current_account(), :wanted, :language)
                        on conflict (account_id) do update set wanted = :wanted, language = :language
                        """).param("wanted", wanted).param("language", language).update();
    }

    /** Whose turn it is on a real day; for the system's own account. */
    List<UUID> due(LocalDate day) {
        return sql.sql("""
                        select account_id
                          from case_reminder
                         where wanted
                           and coalesce(tried_on < :day, true)
                         order by account_id
                        """).param("day", day).query(UUID.class).list();
    }

    /** Takes the own mail of that day upon whoever asks first; false where somebody did, or it is not wanted any more. */
    boolean claim(LocalDate day) {
        return sql.sql("""
                        update case_reminder
                           set tried_on = :day
                         where account_id = current_account()
                           and wanted
                           and coalesce(tried_on < :day, true)
                        """).param("day", day).update() == 1;
    }

    /** Leaves it to the next try of the same day, because surely nothing was sent. */
    void release() {
        sql.sql("update case_reminder set tried_on = null where account_id = current_account()")
                .update();
    }

    void told(LocalDate until) {
        sql.sql("update case_reminder set told_until = :until where account_id = current_account()")
                .param("until", until)
                .update();
    }
}
