package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;

/** Whose rows a transaction sees, asked with plain SQL as the application's own database role. */
@HouseTest
class RowScopeTest {
    /**
     * The same for everybody and about nobody: lists of words, the installation itself, how far the trail has come,
     * hashes under which tries to sign in are counted before anybody is known, and marks of the keys in use.
     */
    private static final List<String> SAID_TO_ALL =
            List.of("area", "service", "installation", "audit_head", "scheduled_tasks", "sign_in_try", "key_mark");

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    SamplePeople some;

    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    TaskScheduler jobs;

    private Actor here;
    private Actor there;

    @BeforeEach
    void two_people_who_must_not_see_each_other() {
        here = some.somebody(REPORTER);
        there = some.somebody(REPORTER);
    }

    @Test
    void where_nobody_acts_every_guarded_table_is_empty() {
        assertThat(guardedTables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(rows(table)).isZero());
    }

    @Test
    void a_reporter_sees_the_own_account_only() {
        assertThat(accountsSeenBy(here)).containsExactly(here.account());
    }

    @Test
    void a_transaction_within_a_transaction_runs_in_the_name_of_its_own_actor() {
        Acting.as(
                here,
                () -> transaction.executeWithoutResult(outer -> {
                    assertThat(accountsSeenBy(there)).containsExactly(there.account());
                    assertThat(accounts()).containsExactly(here.account());
                }));
    }

    @Test
    void a_job_sees_nothing_until_it_acts_in_a_name() {
        var nobody = new CompletableFuture<List<UUID>>();
        var system = new CompletableFuture<List<UUID>>();
        Acting.as(
                here,
                () -> jobs.schedule(
                        () -> {
                            nobody.complete(onBehalf.ofWhoeverActs(this::accounts));
                            system.complete(onBehalf.of(Actor.system(), this::accounts));
                        },
                        java.time.Instant.now()));
        assertThat(nobody.join()).isEmpty();
        assertThat(system.join()).contains(here.account(), there.account());
    }

    @Test
    void one_connection_used_by_two_people_in_turn_leaks_nothing_in_a_thousand_turns() {
        try (var pool = new HikariDataSource(onlyOneConnection())) {
            var alone = JdbcClient.create(pool);
            var turns = transactions(pool);
            for (int turn = 0; turn < 1_000; turn++) {
                var actor = turn % 2 == 0 ? here : there;
                List<UUID> seen = Acting.as(actor, () -> turns.execute(status -> accounts(alone)));
                assertThat(seen).containsExactly(actor.account());
                assertThat(accounts(alone)).isEmpty();
            }
        }
    }

    @Test
    void a_forged_account_is_refused_by_the_table() {
        assertThatThrownBy(() -> onBehalf.of(here, () -> forge("REPORTER")))
                .rootCause()
                .hasMessageContaining("policy");
        var manager = some.somebody(here.organisation(), NGO_MANAGER);
        assertThatThrownBy(() -> onBehalf.of(manager, () -> forge("HEALTH_COORDINATOR")))
                .rootCause()
                .hasMessageContaining("policy");
    }

    @Test
    void a_forged_link_to_the_account_of_somebody_else_is_refused_by_the_table() {
        assertThatThrownBy(() -> onBehalf.of(
                        here,
                        () -> sql.sql("""
                                insert into one_time_link (token_hash, account_id, purpose, made_by, made_at, expires_at)
                                values (sha256('x'), :account, 'RESET', :maker, now(), now() + interval '1 hour')
                                """)
                                .param("account", there.account())
                                .param("maker", here.account())
                                .update()))
                .rootCause()
                .hasMessageContaining("policy");
    }

    @Test
    void not_even_the_own_password_hash_can_be_read() {
        assertThatThrownBy(() -> onBehalf.of(
                        here,
                        () -> sql.sql("select password_hash from account")
                                .query(String.class)
                                .list()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int forge(String role) {
        return sql.sql("""
                        insert into account (organisation_id, name, email, roles, invited_at)
                        values (:organisation, 'Sample forger', :email, array[:role], now())
                        """)
                .param("organisation", here.organisation())
                .param("email", UUID.randomUUID() + "@sample.example")
                .param("role", role)
                .update();
    }

    private List<String> guardedTables() {
        return sql.sql("""
                        select c.relname
                          from pg_class c
                         where c.relnamespace = 'public'::regnamespace
                           and c.relkind in ('r', 'p')
                           and c.relrowsecurity
                           and c.relname <> all (:saidToAll)
                           and has_any_column_privilege(c.oid, 'select')
                        """)
                .param("saidToAll", SAID_TO_ALL.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private long rows(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<UUID> accountsSeenBy(Actor actor) {
        return onBehalf.of(actor, this::accounts);
    }

    private List<UUID> accounts() {
        return accounts(sql);
    }

    private static List<UUID> accounts(JdbcClient sql) {
        return sql.sql("select id from account").query(UUID.class).list();
    }

    private HikariConfig onlyOneConnection() {
        var config = new HikariConfig();
        config.setJdbcUrl(connection.getJdbcUrl());
        config.setUsername(connection.getUsername());
        config.setPassword(connection.getPassword());
        config.setMaximumPoolSize(1);
        return config;
    }

    private static TransactionTemplate transactions(DataSource pool) {
        var manager = new JdbcTransactionManager(pool);
        manager.addListener(new RowScope(new ObjectProvider<>() {
            @Override
            public JdbcClient getObject() {
                return JdbcClient.create(pool);
            }
        }));
        return new TransactionTemplate(manager);
    }
}
