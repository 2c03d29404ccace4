package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the list of people. The system's own account is nobody and not in it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PeopleTable {
    private static final String LISTED = """
            select id, organisation_id, name, email, roles, last_sign_in_at,
                   case when not active then 'DEACTIVATED' when joined_at is null then 'INVITED' else 'ACTIVE' end as state
              from account
             where organisation_id is not null
            """;

    private final JdbcClient sql;

    PeopleTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(PersonId id) {
        return sql.sql(LISTED + " and id = :id")
                .param("id", id.value())
                .query(PeopleTable::person)
                .optional();
    }

    List<Person> find(PeopleQuery query) {
        return sql.sql("select * from (" + LISTED + """
                        ) as listed
                         where (position(lower(:text) in lower(name)) > 0 or position(lower(:text) in lower(email)) > 0)
                           and (cast(:organisation as uuid) is null or organisation_id = :organisation)
                           and (cast(:role as text) is null or :role = any (roles))
                           and (cast(:state as text) is null or state = :state)
                         order by lower(name), id
                        """)
                .param("text", query.text().strip())
                .param("organisation", query.organisation())
                .param("role", Objects.toString(query.role(), null))
                .param("state", Objects.toString(query.state(), null))
                .query(PeopleTable::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                AccountTable.roles(row),
                Person.State.valueOf(row.getString("state")),
                instant(row.getTimestamp("last_sign_in_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
