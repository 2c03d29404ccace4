package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of phones that were set up and of codes on paper. Each account sees its own. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SecondFactorTable {
    /** A phone that was set up: its sealed secret, and the last step whose code was used. */
    record SetUp(byte[] secret, long lastStep) {}

    private final JdbcClient sql;

    SecondFactorTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<SetUp> find(PersonId person) {
        return sql.sql("""
                        select secret, last_step
                          from second_factor
                         where account_id = :person
                        """)
                .param("person", person.value())
                .query(SecondFactorTable::setUp)
                .optional();
    }

    /** Keeps the first phone of a person; false when there is one already. */
    boolean insert(PersonId person, byte[] secret, long step, Instant now) {
        return sql.sql("""
                        insert into second_factor (account_id, secret, last_step, set_up_at)
                        values (:person, :secret, :step, :now)
                            on conflict (account_id) do nothing
                        """)
                        .param("person", person.value())
                        .param("secret", secret)
                        .param("step", step)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void replace(PersonId person, byte[] secret, long step, Instant now) {
        sql.sql("""
                        update second_factor
                           set secret = :secret, last_step = greatest(last_step, :step), set_up_at = :now
                         where account_id = :person
                        """)
                .param("person", person.value())
                .param("secret", secret)
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Uses up the code of a step; false when this or a later one was used before, also at the same moment. */
    boolean use(PersonId person, long step) {
        return sql.sql("""
                        update second_factor
                           set last_step = :step
                         where account_id = :person
                           and last_step < :step
                        """).param("person", person.value()).param("step", step).update() == 1;
    }

    /** Replaces all codes on paper of a person. */
    void replaceCodes(PersonId person, List<byte[]> hashes, Instant now) {
        sql.sql("""
                        delete from recovery_code
                         where account_id = :person
                        """).param("person", person.value()).update();
        sql.sql("""
                        insert into recovery_code (account_id, code_hash, made_at)
                        select :person, hash, :now
                          from unnest(:hashes) as hash
                        """)
                .param("person", person.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Uses up a code on paper; false when it is none of that person's or was used before. */
    boolean useCode(PersonId person, byte[] hash, Instant now) {
        return sql.sql("""
                        update recovery_code
                           set used_at = :now
                         where account_id = :person
                           and code_hash = :hash
                           and used_at is null
                        """)
                        .param("person", person.value())
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    int codesLeft(PersonId person) {
        return sql.sql("""
                        select count(*)
                          from recovery_code
                         where account_id = :person
                           and used_at is null
                        """).param("person", person.value()).query(Integer.class).single();
    }

    private static SetUp setUp(ResultSet row, int number) throws SQLException {
        return new SetUp(row.getBytes("secret"), row.getLong("last_step"));
    }
}
