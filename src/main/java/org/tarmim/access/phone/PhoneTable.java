package org.tarmim.access.phone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** All SQL about phones of reporters; {@link PhoneCodeTable} has that about the codes that bind them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PhoneTable {
    /** A phone that works, before its PIN is judged. */
    record Shut(Actor owner, String pinHash) {}

    /** Who comes with an open phone, before the use of it is noted. */
    record Bearer(UUID phone, Actor owner, @Nullable Instant lastUsedAt) {}

    /** How far the tries of a phone are. */
    record Tried(int tries, @Nullable Instant nextAt) {}

    private final JdbcClient sql;

    PhoneTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Binds a phone; one of the same person on the same phone is replaced. */
    UUID insert(Actor owner, CookieSecret phone, Sign sign, String pinHash, Instant now, Instant expiresAt) {
        sql.sql("select replace_phone(:phone, :now)")
                .param("phone", phone.hash())
                .param("now", Timestamp.from(now))
                .query(row -> {});
        return sql.sql("""
                        insert into reporter_phone (account_id, phone_hash, sign, pin_hash, bound_at, expires_at)
                        values (:owner, :phone, :sign, :pin, :now, :expires)
                        returning id
                        """)
                .param("owner", owner.account())
                .param("phone", phone.hash())
                .param("sign", sign.text())
                .param("pin", pinHash)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expiresAt))
                .query(UUID.class)
                .single();
    }

    /** Whoever binds a phone has joined, also without ever choosing a password. */
    boolean join(Actor owner, Instant now) {
        return sql.sql("update account set joined_at = :now where id = :owner and joined_at is null")
                        .param("owner", owner.account())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<OnPhone> onPhone(CookieSecret phone, Instant now) {
        return sql.sql("select id, sign from people_on_phone(:phone, :now)")
                .param("phone", phone.hash())
                .param("now", Timestamp.from(now))
                .query(OnPhone.class)
                .list();
    }

    Optional<Shut> shut(UUID id, CookieSecret phone, Instant now) {
        return sql.sql("""
                        select account_id, organisation_id, name, roles, pin_hash
                          from phone_for_pin(:id, :phone, :now)
                        """)
                .param("id", id)
                .param("phone", phone.hash())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Shut(owner(row), row.getString("pin_hash")))
                .optional();
    }

    /** Takes one more try and answers how many there were; empty where none is left or it is too soon. */
    Optional<Integer> takeTry(UUID id, Instant now) {
        return sql.sql("""
                        update reporter_phone
                           set tries = tries + 1
                         where id = :id
                           and ended_at is null
                           and tries < :most
                           and (next_try_at is null or next_try_at <= :now)
                        returning tries
                        """)
                .param("id", id)
                .param("most", Tries.MOST)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
    }

    /** No other try before that. */
    void pause(UUID id, Instant until) {
        sql.sql("update reporter_phone set next_try_at = :until where id = :id")
                .param("id", id)
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<Instant> nextTryAt(UUID id) {
        return sql.sql("select next_try_at from reporter_phone where id = :id and next_try_at is not null")
                .param("id", id)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The right PIN was given: all tries are back, and this secret lets in until then. */
    void open(UUID id, CookieSecret secret, Instant now, Instant until) {
        sql.sql("""
                        update reporter_phone
                           set tries = 0, next_try_at = null, open_hash = :open, open_until = :until, last_used_at = :now
                         where id = :id
                           and ended_at is null
                        """)
                .param("id", id)
                .param("open", secret.hash())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<Bearer> bearer(CookieSecret open, CookieSecret phone, Instant now) {
        return sql.sql("""
                        select id, account_id, organisation_id, name, roles, last_used_at
                          from phone_by_open(:open, :phone, :now)
                        """)
                .param("open", open.hash())
                .param("phone", phone.hash())
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new Bearer(row.getObject("id", UUID.class), owner(row), instantOrNull(row, "last_used_at")))
                .optional();
    }

    void used(UUID id, Instant now, Instant until) {
        sql.sql(
                        "update reporter_phone set last_used_at = :now, open_until = :until where id = :id and ended_at is null")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
    }

    /** Shuts every open phone of a person, until the PIN is given again. */
    void shutAll(UUID person, Instant now) {
        sql.sql("update reporter_phone set open_until = :now where account_id = :person and open_until > :now")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Ends a phone for good; whose it was, where it worked and whoever acts may end it. */
    Optional<UUID> end(UUID id, BoundPhone.Ended why, Instant now) {
        return sql.sql("""
                        update reporter_phone
                           set ended_at = :now, ended_why = :why, open_until = null
                         where id = :id
                           and ended_at is null
                        returning account_id
                        """)
                .param("id", id)
                .param("why", why.name())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Ends every phone and every open code of an account. */
    void endAllOf(UUID owner, Instant now) {
        sql.sql("select end_phones_of(:owner, :now)")
                .param("owner", owner)
                .param("now", Timestamp.from(now))
                .query(row -> {});
    }

    /** Removes those that ended before. */
    void forget(Instant before) {
        sql.sql("delete from reporter_phone where coalesce(ended_at, expires_at) < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** The phones one looks after: those that work first, then the newest. */
    List<BoundPhone> list(Instant now) {
        return sql.sql("""
                        select p.id, p.account_id, a.name, p.bound_at, p.expires_at, p.last_used_at,
                               coalesce(p.ended_why, case when p.expires_at <= :now then 'EXPIRED' end) as ended_why
                          from reporter_phone p
                          join account a on a.id = p.account_id
                         where p.ended_why is distinct from 'REPLACED'
                         order by p.ended_at is not null or p.expires_at <= :now, p.bound_at desc
                         limit 500
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> phone(row))
                .list();
    }

    private static BoundPhone phone(ResultSet row) throws SQLException {
        var why = row.getString("ended_why");
        return new BoundPhone(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                instant(row, "bound_at"),
                instant(row, "expires_at"),
                instantOrNull(row, "last_used_at"),
                why == null ? null : BoundPhone.Ended.valueOf(why));
    }

    /** The account a row tells of. */
    static Actor owner(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Actor(
                row.getObject("account_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                roles);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
