package org.tarmim.detention.due;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of who works on cases or supervises them; for the system's own account. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CasePeopleTable {
    private final JdbcClient sql;

    CasePeopleTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<UUID> all() {
        return sql.sql("""
                        select id
                          from account
                         where active
                           and roles && array['CASEWORKER', 'CASE_SUPERVISOR']
                         order by id
                        """).query(UUID.class).list();
    }
}
