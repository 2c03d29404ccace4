package org.tarmim.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;

/** Who moves to the newest release finds all that was there: the migrations run where people, money and cases already lie. */
@HouseTest
@TestInstance(Lifecycle.PER_CLASS)
class UpgradeTest {
    private static final String TABLES = """
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind = 'r'
               and c.relname not like 'flyway_schema_history%'
             order by c.relname
            """;

    @Autowired
    FormerRelease former;

    Map<String, List<String>> rows;
    SingleConnectionDataSource connection;
    JdbcClient sql;

    @BeforeAll
    void upgrade() {
        former.make();
        List.of("people.sql", "facilities.sql", "money.sql", "cases.sql").forEach(former::fill);
        connection = former.open();
        sql = JdbcClient.create(connection);
        rows = rows();
        former.upgrade();
    }

    @AfterAll
    void clear() {
        connection.close();
        former.drop();
    }

    @Test
    void every_row_is_there_as_it_was() {
        assertThat(rows.get("detention_case")).hasSize(2);
        rows.forEach((table, before) -> assertThat(before)
                .as(table)
                .allMatch(row -> sql.sql(
                                "select exists (select from %s t where to_jsonb(t) @> :row::jsonb)".formatted(table))
                        .param("row", row)
                        .query(Boolean.class)
                        .single()));
        assertThat(counted("detention_case")).isEqualTo(2);
        assertThat(counted("case_grant")).isEqualTo(3);
    }

    @Test
    void every_row_that_another_one_names_is_there() {
        var keys = sql.sql("""
                        select format('alter table %s add %s', c.conrelid::regclass, pg_get_constraintdef(c.oid))
                          from pg_constraint c
                         where c.contype = 'f'
                           and c.connamespace = 'public'::regnamespace
                        """).query(String.class).list();
        assertThat(keys).hasSizeGreaterThan(100);
        inATransaction(() -> {
            keys.forEach(key -> sql.sql(key).update()); // fails where a row names one that is not there
            return keys;
        });
    }

    @Test
    void what_the_key_of_the_room_seals_bears_its_number_and_is_found_when_another_key_takes_its_place() {
        for (var table : List.of("case_key", "case_grant", "emergency_access", "drop_box"))
            assertThat(sql.sql("select distinct room_key from " + table)
                            .query(Integer.class)
                            .list())
                    .as(table)
                    .containsExactly(1);
        var found = inATransaction(this::sealedWhileTheKeyIsMadeAnew);
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "case_key.wrapped",
                        "case_key.wrapped",
                        "case_grant.reason",
                        "case_grant.reason",
                        "case_grant.reason",
                        "emergency_access.reason",
                        "drop_box.private_key");
    }

    @Test
    void who_was_granted_a_case_reads_it_as_before_and_nobody_else_does() {
        assertThat(inATransaction(() -> eventsReadBy("caseworker"))).hasSize(2);
        assertThat(inATransaction(() -> eventsReadBy("reviewer"))).isEmpty();
    }

    private List<String> eventsReadBy(String person) {
        one("select set_config('app.permissions', 'SEE_CASES', true)");
        one("select set_config('app.account', md5('%s')::uuid::text, true)".formatted(person));
        sql.sql("set local role tarmim_app").update();
        return sql.sql("select id::text from custody_event").query(String.class).list();
    }

    @Test
    void what_newer_columns_say_follows_from_what_was_known_before() {
        assertThat(one("select functionality || ' ' || existence from facility"))
                .isEqualTo("FULLY EXISTING");
        assertThat(one("select string_agg(coalesce(verified_at at time zone 'UTC' || '', 'not yet'), ', ' order by no)"
                        + " from pledge_revision"))
                .isEqualTo("2025-01-05 09:00:00, not yet");
        assertThat(one("select leaves_shared::text from reported_flow")).isEqualTo("{Location:One,Location:Other}");
        assertThat(one("select count(*)::text from legal_limit where verified_by is not null"))
                .as("compared by another person")
                .isEqualTo("0");
        assertThat(one("select supervisor_decides_on(account_id)::text from factor_reset"))
                .isEqualTo("true");
    }

    /** Does something that leaves nothing behind. */
    private List<String> inATransaction(Supplier<List<String>> work) {
        return new TransactionTemplate(new DataSourceTransactionManager(connection)).execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private List<String> sealedWhileTheKeyIsMadeAnew() {
        one("select set_config('app.permissions', 'OPEN_CASE_ROOM', true)");
        one("select renew_room_key(decode(repeat('0f', 32), 'hex'))::text");
        return sql.sql("select place from sealed_by_room()").query(String.class).list();
    }

    private Map<String, List<String>> rows() {
        var found = new TreeMap<String, List<String>>();
        for (var table : sql.sql(TABLES).query(String.class).list())
            found.put(
                    table,
                    sql.sql("select to_jsonb(t)::text from %s t".formatted(table))
                            .query(String.class)
                            .list());
        return found;
    }

    private long counted(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String one(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
