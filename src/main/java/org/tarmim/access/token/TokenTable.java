package org.tarmim.access.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.access.PersonId;
import org.tarmim.access.Role;

/** All SQL about access tokens. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TokenTable {
    /** Who comes with a token, before the use of it is noted. */
    record Bearer(UUID token, Actor actor, @Nullable Instant lastUsedAt) {}

    private final JdbcClient sql;

    TokenTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose token works at this moment, with the roles of now. */
    Optional<Bearer> bearer(Secret secret, Instant now) {
        return sql.sql("""
                        select id, account_id, organisation_id, name, roles, scopes, last_used_at
                          from token_by_hash(:hash, :now)
                        """)
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .query((row, number) -> bearer(row))
                .optional();
    }

    void insert(AccessToken token, Secret secret, Actor owner) {
        sql.sql("""
                        insert into access_token (id, account_id, token_hash, name, scopes, made_at, expires_at)
                        values (:id, :account, :hash, :name, :scopes, :madeAt, :expiresAt)
                        """)
                .param("id", token.id())
                .param("account", owner.account())
                .param("hash", secret.hash())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().sorted().toArray(String[]::new))
                .param("madeAt", Timestamp.from(token.madeAt()))
                .param("expiresAt", Timestamp.from(token.expiresAt()))
                .update();
    }

    List<AccessToken> working(Instant now) {
        return sql.sql("""
                        select id, name, scopes, made_at, expires_at, last_used_at
                          from access_token
                         where revoked_at is null
                           and expires_at > :now
                         order by made_at desc
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> token(row))
                .list();
    }

    /** False where there is no such token that is still open. */
    boolean revoke(UUID token, Instant now) {
        return sql.sql("""
                        update access_token
                           set revoked_at = :now
                         where id = :token
                           and revoked_at is null
                        """)
                        .param("token", token)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Ends every token of an account. */
    void endAllOf(PersonId owner, Instant now) {
        sql.sql("select end_tokens_of(:owner, :now)")
                .param("owner", owner.value())
                .param("now", Timestamp.from(now))
                .query(row -> {});
    }

    void used(UUID token, Instant now) {
        sql.sql("""
                        update access_token
                           set last_used_at = :now
                         where id = :token
                        """).param("token", token).param("now", Timestamp.from(now)).update();
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        var roles = words(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        var owner = new Actor(
                row.getObject("account_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                roles);
        return new Bearer(
                row.getObject("id", UUID.class),
                owner.within(Scopes.inUse(words(row, "scopes"))),
                instant(row, "last_used_at"));
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                words(row, "scopes"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "last_used_at"));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
