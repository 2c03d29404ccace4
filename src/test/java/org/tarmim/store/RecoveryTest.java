package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecoveryTest {
    @TempDir
    Path home;

    WriterProcess writer;

    @BeforeEach
    void start() throws IOException {
        writer = new WriterProcess(home).acknowledges(50);
    }

    @AfterEach
    void end() {
        writer.close();
    }

    @Test
    void a_killed_postgres_comes_back_by_itself_and_a_killed_portal_at_its_next_start() throws IOException {
        writer.killPostgres();
        writer.acknowledges(50);
        writer.killPortal();
        assertThat(keptAfterTheNextStart()).containsAll(writer.acknowledged());
    }

    @Test
    void nothing_acknowledged_is_lost_when_both_are_killed() throws IOException {
        writer.killPostgres();
        writer.killPortal();
        assertThat(keptAfterTheNextStart()).containsAll(writer.acknowledged());
    }

    private Set<Integer> keptAfterTheNextStart() {
        try (var store = StoreAlone.on(home)) {
            return store.getBean(JdbcClient.class)
                    .sql("select number from kept")
                    .query(Integer.class)
                    .set();
        }
    }
}
