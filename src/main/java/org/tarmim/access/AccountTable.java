package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL that changes an account or asks for one. Who may is the database's policy. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountTable {
    /** What is known of somebody who types an address, before the password was checked. */
    record Claimed(PersonId id, @Nullable String passwordHash) {}

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Claimed> forSignIn(String email) {
        return sql.sql("select id, password_hash from account_for_sign_in(:email)")
                .param("email", email)
                .query(AccountTable::claimed)
                .optional();
    }

    Optional<Actor> actor(PersonId person) {
        return sql.sql("""
                        select id, organisation_id, name, roles
                          from account
                         where id = :person
                           and active
                        """)
                .param("person", person.value())
                .query((row, number) -> actor(row))
                .optional();
    }

    Optional<Profile> profile(PersonId person) {
        return sql.sql("""
                        select name, email, language
                          from account
                         where id = :person
                        """).param("person", person.value()).query(Profile.class).optional();
    }

    PersonId insert(Invitation invitation, Instant now) {
        return sql.sql("""
                        insert into account (organisation_id, name, email, roles, invited_at)
                        values (:organisation, :name, :email, :roles, :now)
                        returning id
                        """)
                .param("organisation", invitation.organisation())
                .param("name", invitation.name().strip())
                .param("email", invitation.email().strip())
                .param("roles", words(invitation.roles()))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Opens the account of a reporter who has no e-mail and no password, and can be used at once. */
    PersonId insertWithoutEmail(UUID organisation, NewReporter reporter, Instant now) {
        return sql.sql("""
                        insert into account (organisation_id, name, roles, invited_at, joined_at)
                        values (:organisation, :name, array['REPORTER'], :now, :now)
                        returning id
                        """)
                .param("organisation", organisation)
                .param("name", reporter.name().strip())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
    }

    void setPassword(PersonId person, @Nullable String hash, Instant now) {
        sql.sql("""
                        update account
                           set password_hash = :hash, joined_at = coalesce(joined_at, :now)
                         where id = :person
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Opens or shuts an account; false when it is not one to look after. */
    boolean setActive(PersonId person, boolean active) {
        return sql.sql("""
                        update account
                           set active = :active
                         where id = :person
                        """)
                        .param("person", person.value())
                        .param("active", active)
                        .update()
                == 1;
    }

    void setProfile(PersonId person, ProfileDetails details) {
        sql.sql("""
                        update account
                           set name = :name, language = :language
                         where id = :person
                        """)
                .param("person", person.value())
                .param("name", details.name().strip())
                .param("language", details.language())
                .update();
    }

    void signedIn(PersonId person, Instant now) {
        sql.sql("""
                        update account
                           set last_sign_in_at = :now
                         where id = :person
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** How many administrators there are for four eyes: with a password, and active within the last seven days. */
    long administrators() {
        return sql.sql("select administrators_of_late()").query(Long.class).single();
    }

    static String[] words(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(words).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(new PersonId(row.getObject("id", UUID.class)), row.getString("password_hash"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                roles(row));
    }
}
