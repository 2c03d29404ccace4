package org.tarmim;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** Invented organisations and people for tests; each call makes new ones, so that tests never meet. */
@Component
public class SamplePeople {
    private static final Actor SETTER_UP =
            new Actor(UUID.randomUUID(), null, "Setter-up of tests", Set.of(Role.ADMINISTRATOR));

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    SamplePeople(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** A new organisation. */
    public UUID organisation(String name) {
        var id = UUID.randomUUID();
        setUp(() -> sql.sql("insert into organisation (id, name_en, kind) values (:id, :name, 'NGO')")
                .param("id", id)
                .param("name", name)
                .update());
        return id;
    }

    /** A new person of a new organisation. */
    public Actor somebody(Role role) {
        return somebody(role, organisation("Sample organisation " + UUID.randomUUID()));
    }

    /** A new person of this organisation. */
    public Actor somebody(Role role, UUID organisation) {
        var person = new Actor(UUID.randomUUID(), organisation, "Sample " + role, Set.of(role));
        setUp(() -> sql.sql("""
                        insert into account (id, organisation_id, name, email, roles, invited_at)
                        values (:id, :organisation, :name, :email, array[:role], now())
                        """)
                .param("id", person.account())
                .param("organisation", organisation)
                .param("name", person.name())
                .param("email", person.account() + "@sample.example")
                .param("role", role.name())
                .update());
        return person;
    }

    private void setUp(Runnable work) {
        Acting.as(SETTER_UP, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
