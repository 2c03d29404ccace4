package org.tarmim.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about resets of a second factor. A confirmed one is carried out by the database itself. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactorResetTable {
    private final JdbcClient sql;

    FactorResetTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<FactorReset> find(PersonId person) {
        return open().stream().filter(reset -> reset.person().equals(person)).findFirst();
    }

    List<FactorReset> open() {
        return open(false);
    }

    /** Of those whom whoever acts supervises. */
    List<FactorReset> openOfTeam() {
        return open(true);
    }

    private List<FactorReset> open(boolean supervised) {
        return sql.sql("""
                        select r.id, r.account_id, coalesce(a.name, '') as name, r.proposed_by,
                               supervisor_decides_on(r.account_id) as of_advocate
                          from factor_reset r
                          left join account a on a.id = r.account_id
                         where r.decided_at is null
                           and (not :supervised or is_supervised(r.account_id))
                         order by r.proposed_at
                        """)
                .param("supervised", supervised)
                .query(FactorResetTable::reset)
                .list();
    }

    UUID insert(PersonId person, Actor proposer, Instant now) {
        return sql.sql("""
                        insert into factor_reset (account_id, proposed_by, proposed_at)
                        values (:person, :proposer, :now)
                        returning id
                        """)
                .param("person", person.value())
                .param("proposer", proposer.account())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
    }

    /** Decides an open reset; false when somebody was quicker. */
    boolean decide(UUID reset, boolean confirmed, Actor decider, Instant now) {
        return sql.sql("""
                        update factor_reset
                           set confirmed = :confirmed, decided_by = :decider, decided_at = :now
                         where id = :reset
                           and decided_at is null
                        """)
                        .param("reset", reset)
                        .param("confirmed", confirmed)
                        .param("decider", decider.account())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static FactorReset reset(ResultSet row, int number) throws SQLException {
        return new FactorReset(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getBoolean("of_advocate"));
    }
}
