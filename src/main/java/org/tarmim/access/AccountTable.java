package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about accounts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountTable {
    /** What is known of somebody who types an address, before the password was checked. */
    record Claimed(UUID id, @Nullable String passwordHash) {}

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Claimed> forSignIn(String email) {
        return sql.sql("select id, password_hash from account_for_sign_in(:email)")
                .param("email", email)
                .query(Claimed.class)
                .optional();
    }

    Optional<Actor> actor(UUID account) {
        return sql.sql("""
                        select id, organisation_id, name, roles
                          from account
                         where id = :account
                           and active
                        """)
                .param("account", account)
                .query((row, number) -> actor(row))
                .optional();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                roles(row));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(words).map(Role::valueOf).collect(Collectors.toSet());
    }
}
