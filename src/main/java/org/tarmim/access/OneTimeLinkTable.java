package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about one-time links. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OneTimeLinkTable {
    private final JdbcClient sql;

    OneTimeLinkTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OneTimeLink> find(Token token) {
        return sql.sql("select purpose, account_id, expires_at, used_at from link_by_hash(:hash)")
                .param("hash", token.hash())
                .query(OneTimeLinkTable::link)
                .optional();
    }

    void insert(Token token, OneTimeLink link, Actor maker, Instant now) {
        sql.sql("""
                        insert into one_time_link (token_hash, account_id, purpose, made_by, made_at, expires_at)
                        values (:hash, :account, :purpose, :maker, :now, :expiresAt)
                        """)
                .param("hash", token.hash())
                .param("account", link.person() == null ? null : link.person().value())
                .param("purpose", link.purpose().name())
                .param("maker", maker.account())
                .param("now", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(link.expiresAt()))
                .update();
    }

    /** Uses a link up; false when somebody was quicker or it no longer works. */
    boolean use(Token token, Instant now) {
        return sql.sql("""
                        update one_time_link
                           set used_at = :now
                         where token_hash = :hash
                           and used_at is null
                           and expires_at > :now
                        """)
                        .param("hash", token.hash())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Ends what links of an account are still open; with null those that found an installation. */
    void endOpen(@Nullable PersonId person, Instant now) {
        sql.sql("""
                        update one_time_link
                           set expires_at = greatest(:now, made_at + interval '1 microsecond')
                         where account_id is not distinct from cast(:account as uuid)
                           and used_at is null
                           and expires_at > :now
                        """)
                .param("account", person == null ? null : person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Ends the open links to a new password of an account, made when more than a password was needed to open it. */
    void endResets(PersonId person, Instant now) {
        sql.sql("""
                        update one_time_link
                           set expires_at = greatest(:now, made_at + interval '1 microsecond')
                         where account_id = :account
                           and purpose = 'RESET'
                           and used_at is null
                           and expires_at > :now
                        """)
                .param("account", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static OneTimeLink link(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var usedAt = row.getTimestamp("used_at");
        return new OneTimeLink(
                OneTimeLink.Purpose.valueOf(row.getString("purpose")),
                account == null ? null : new PersonId(account),
                row.getTimestamp("expires_at").toInstant(),
                usedAt == null ? null : usedAt.toInstant());
    }
}
