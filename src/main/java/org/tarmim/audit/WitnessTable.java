package org.tarmim.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** The SQL of who may stand for it that a backup was restored: active administrators and auditors. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WitnessTable {
    private final JdbcClient sql;

    WitnessTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Actor> find(String email) {
        return sql.sql("""
                        select id, organisation_id, name
                          from account
                         where lower(email) = lower(:email)
                           and active
                           and roles && array['ADMINISTRATOR', 'AUDITOR']
                        """)
                .param("email", email.strip())
                .query((row, number) -> witness(row))
                .optional();
    }

    /** Without the roles: a witness does nothing but stand for one entry. */
    private static Actor witness(ResultSet row) throws SQLException {
        return new Actor(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                Set.of());
    }
}
