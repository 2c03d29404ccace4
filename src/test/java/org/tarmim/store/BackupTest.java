package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A backup is made of a portal that goes on writing, and gives all back that was acknowledged before it began. */
class BackupTest {
    private static final Path PROGRAMS = Path.of("target/house/programs");

    @TempDir
    static Path home;

    static Path file;
    static Set<Integer> before;

    @BeforeAll
    static void a_backup_is_made_while_somebody_writes() throws Exception {
        file = home.resolve("tarmim.backup");
        try (var writer = new WriterProcess(home).acknowledges(200)) {
            backup("data").make(file);
            writer.acknowledges(1);
            writer.killPortal();
            before = writer.acknowledged();
        }
    }

    @AfterAll
    static void stop() {
        new Cluster(home.resolve("data/postgres"), Binaries.unpackedUnder(PROGRAMS)).stop();
    }

    @Test
    void restored_elsewhere_it_holds_what_was_acknowledged() throws Exception {
        backup("elsewhere").restore(file);
        FileSystemUtils.copyRecursively(home.resolve("keys"), OwnDirectory.open(home.resolve("other/keys")));
        Files.move(home.resolve("elsewhere"), home.resolve("other/data"));
        try (var store = StoreAlone.on(home.resolve("other"))) {
            var kept = store.getBean(JdbcClient.class)
                    .sql("select number from kept")
                    .query(Integer.class)
                    .set();
            assertThat(kept).containsAll(first(200));
            assertThat(before).containsAll(first(200));
        }
    }

    @Test
    void a_backup_of_a_stopped_portal_is_made_too() throws Exception {
        var again = home.resolve("again");
        try (var store = StoreAlone.on(again)) {
            store.getBean(JdbcClient.class).sql("insert into kept values (7)").update();
        }
        try (var data = new DataDirectory(again.resolve("data"))) {
            new Backup(data, new KeyDirectory(again.resolve("keys"), data), PROGRAMS).make(again.resolve("backup"));
        }
        assertThat(again.resolve("backup")).isNotEmptyFile();
    }

    @Test
    void the_commands_do_it_and_say_so() throws IOException {
        assertThat(command("backup", "data", "by-command")).isZero();
        assertThat(command("backup", "data", "by-command")).isOne();
        assertThat(command("restore", "by-command-data", "by-command")).isZero();
        assertThat(home.resolve("by-command-data/postgres/PG_VERSION")).exists();
    }

    @Test
    void other_keys_do_not_open_it() throws IOException {
        var data = new DataDirectory(home.resolve("stolen"));
        var others = new KeyDirectory(home.resolve("others"), data);
        assertThatThrownBy(() -> new Backup(data, others, PROGRAMS).restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--keys");
        others.secret("backup.key", 32);
        assertThatThrownBy(() -> new Backup(data, others, PROGRAMS).restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("do not open this backup");
        assertThat(home.resolve("stolen/postgres")).doesNotExist();
    }

    @Test
    void a_backup_that_was_cut_or_changed_is_refused_and_leaves_nothing() throws IOException {
        var whole = Files.readAllBytes(file);
        var cut = Files.write(home.resolve("cut"), Arrays.copyOf(whole, whole.length - 5_000));
        whole[whole.length / 2] ^= 1;
        var changed = Files.write(home.resolve("changed"), whole);
        for (var spoilt : Set.of(cut, changed)) {
            assertThatThrownBy(() -> backup("spoilt").restore(spoilt)).isInstanceOf(StartRefused.class);
            assertThat(home.resolve("spoilt/postgres")).doesNotExist();
        }
    }

    @Test
    void neither_a_file_nor_data_are_overwritten() {
        assertThatThrownBy(() -> backup("data").make(file)).hasMessageContaining("name another");
        assertThatThrownBy(() -> backup("data").restore(file)).hasMessageContaining("name an empty directory");
    }

    @Test
    void nothing_of_the_data_can_be_read_in_it() throws IOException {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("PG_VERSION", "pg_control", "tarmim_app");
    }

    private static int command(String command, String data, String file) {
        return BackupCommand.run(
                command,
                "--tarmim.file=" + home.resolve(file),
                "--tarmim.data=" + home.resolve(data),
                "--tarmim.keys=" + home.resolve("keys"),
                "--tarmim.programs=" + PROGRAMS);
    }

    private static Backup backup(String directory) {
        var data = new DataDirectory(home.resolve(directory));
        return new Backup(data, new KeyDirectory(home.resolve("keys"), data), PROGRAMS);
    }

    private static Set<Integer> first(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }
}
