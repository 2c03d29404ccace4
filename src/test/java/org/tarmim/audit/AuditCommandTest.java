package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    Path home;

    @Test
    void the_check_without_the_portal_answers_by_its_exit_code() throws IOException {
        try (var trail = new TrailAlone(home)) {
            trail.change(SomeActors.REPORTER, SampleChange.of("thing"));
        }
        assertThat(check()).isZero();
        Files.write(home.resolve("keys/audit.key"), new byte[32]);
        assertThat(check()).isOne();
    }

    @Test
    void a_restore_is_not_accepted_where_nothing_is_missing() {
        try (var trail = new TrailAlone(home)) {
            trail.change(SomeActors.REPORTER, SampleChange.of("thing"));
        }
        assertThat(run(
                        "--tarmim.restore.accept=true",
                        "--tarmim.restore.reason=disk",
                        "--tarmim.restore.by=admin@sample.example",
                        "--tarmim.restore.with=auditor@sample.example"))
                .isOne();
        assertThat(check()).isZero();
    }

    private int check() {
        return run("--spring.main.banner-mode=off");
    }

    private int run(String... more) {
        return AuditCommand.run(Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "audit",
                                "--tarmim.data=" + home.resolve("data"),
                                "--tarmim.keys=" + home.resolve("keys"),
                                "--tarmim.programs=target/house/programs"))
                .toArray(String[]::new));
    }
}
