package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about role changes. A confirmed one is carried out by the database itself, the only writer of roles. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoleChangeTable {
    private final JdbcClient sql;

    RoleChangeTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<RoleChange> find(PersonId person) {
        return open().stream().filter(change -> change.person().equals(person)).findFirst();
    }

    List<RoleChange> open() {
        return sql.sql("""
                        select id, account_id, roles, proposed_by
                          from role_change
                         where decided_at is null
                         order by proposed_at
                        """).query(RoleChangeTable::change).list();
    }

    UUID insert(PersonId person, Set<Role> roles, Actor proposer, Instant now) {
        return sql.sql("""
                        insert into role_change (account_id, roles, proposed_by, proposed_at)
                        values (:person, :roles, :proposer, :now)
                        returning id
                        """)
                .param("person", person.value())
                .param("roles", AccountTable.words(roles))
                .param("proposer", proposer.account())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
    }

    /** Decides an open change; false when somebody was quicker. */
    boolean decide(UUID change, boolean confirmed, Actor decider, Instant now) {
        return sql.sql("""
                        update role_change
                           set confirmed = :confirmed, decided_by = :decider, decided_at = :now
                         where id = :change
                           and decided_at is null
                        """)
                        .param("change", change)
                        .param("confirmed", confirmed)
                        .param("decider", decider.account())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static RoleChange change(ResultSet row, int number) throws SQLException {
        return new RoleChange(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("account_id", UUID.class)),
                AccountTable.roles(row),
                new PersonId(row.getObject("proposed_by", UUID.class)));
    }
}
