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

/** All SQL about links that need a second administrator. The database makes none without one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LinkRequestTable {
    private final JdbcClient sql;

    LinkRequestTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether a new password is all it takes to open this account, though it decides, and there is a second administrator. */
    boolean opensAlone(PersonId person) {
        return sql.sql("select opens_alone(:person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<LinkRequest> find(PersonId person) {
        return open().stream()
                .filter(request -> request.person().equals(person))
                .findFirst();
    }

    List<LinkRequest> open() {
        return sql.sql("""
                        select id, account_id, proposed_by
                          from link_request
                         where decided_at is null
                         order by proposed_at
                        """).query(LinkRequestTable::request).list();
    }

    void insert(PersonId person, Actor proposer, Instant now) {
        sql.sql("""
                        insert into link_request (account_id, proposed_by, proposed_at)
                        values (:person, :proposer, :now)
                        """)
                .param("person", person.value())
                .param("proposer", proposer.account())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Decides an open request; false when somebody was quicker. */
    boolean decide(UUID request, boolean confirmed, Actor decider, Instant now) {
        return sql.sql("""
                        update link_request
                           set confirmed = :confirmed, decided_by = :decider, decided_at = :now
                         where id = :request
                           and decided_at is null
                        """)
                        .param("request", request)
                        .param("confirmed", confirmed)
                        .param("decider", decider.account())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static LinkRequest request(ResultSet row, int number) throws SQLException {
        return new LinkRequest(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("account_id", UUID.class)),
                new PersonId(row.getObject("proposed_by", UUID.class)));
    }
}
