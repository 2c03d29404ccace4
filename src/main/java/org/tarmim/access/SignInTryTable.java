package org.tarmim.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of counted tries to sign in. Keys are hashes: neither an e-mail nor an address stands here. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SignInTryTable {
    private final JdbcClient sql;

    SignInTryTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes one of so many tries, of which one more comes back after each of these pauses; answers how long to wait for
     * one, zero where there was one. A key is one moment: when all its tries are there again.
     */
    Duration take(byte[] key, int tries, Duration each, Instant now) {
        var latest = now.plus(each.multipliedBy(tries - 1));
        var taken = sql.sql("""
                        insert into sign_in_try as before (key, full_at)
                        values (:key, :full)
                            on conflict (key) do update
                           set full_at = greatest(before.full_at, cast(:now as timestamptz)) + :each * interval '1 second'
                         where greatest(before.full_at, cast(:now as timestamptz)) <= :latest
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("full", Timestamp.from(now.plus(each)))
                .param("each", each.toSeconds())
                .param("latest", Timestamp.from(latest))
                .update();
        return taken == 1 ? Duration.ZERO : Duration.between(latest, fullAt(key));
    }

    boolean isFamiliar(byte[] key, Instant now) {
        return sql.sql("""
                        select exists (
                            select
                              from sign_in_try
                             where key = :key
                               and familiar_until > :now)
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Gives a key all its tries back and keeps it as familiar until that moment. */
    void setFamiliar(byte[] key, Instant until, Instant now) {
        sql.sql("""
                        insert into sign_in_try (key, full_at, familiar_until)
                        values (:key, :now, :until)
                            on conflict (key) do update
                           set full_at = excluded.full_at, familiar_until = excluded.familiar_until
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
    }

    /** Forgets what no longer makes a difference. */
    void forget(Instant now) {
        sql.sql("""
                        delete from sign_in_try
                         where full_at < :now
                           and coalesce(familiar_until, full_at) < :now
                        """).param("now", Timestamp.from(now)).update();
    }

    private Instant fullAt(byte[] key) {
        return sql.sql("select full_at from sign_in_try where key = :key")
                .param("key", key)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
