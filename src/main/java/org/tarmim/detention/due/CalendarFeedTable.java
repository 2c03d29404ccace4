package org.tarmim.detention.due;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of feeds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CalendarFeedTable {
    /** Whose feed it is. */
    record Owner(UUID accountId, String language) {}

    private final JdbcClient sql;

    CalendarFeedTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Owner> owner(FeedSecret secret) {
        return sql.sql("select account_id, language from feed_by_hash(:hash)")
                .param("hash", secret.hash())
                .query(Owner.class)
                .optional();
    }

    /** When the own feed was made; empty where there is none. */
    Optional<Instant> own() {
        return sql.sql("select made_at from calendar_feed where account_id = current_account() and revoked_at is null")
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void add(UUID id, FeedSecret secret, String language, Actor owner, Instant at) {
        sql.sql("""
                        insert into calendar_feed (id, account_id, token_hash, language, made_at)
                        values (:id, :account, :hash, :language, :at)
                        """)
                .param("id", id)
                .param("account", owner.account())
                .param("hash", secret.hash())
                .param("language", language)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the own feed; false where there is none. */
    boolean revoke(Instant at) {
        return sql.sql("""
                        update calendar_feed
                           set revoked_at = :at
                         where account_id = current_account()
                           and revoked_at is null
                        """).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** Ends the feed of an account. */
    void endAllOf(UUID account) {
        sql.sql("select end_feeds_of(:account)").param("account", account).query(row -> {});
    }
}
