package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private int check() {
        return AuditCommand.run(
                "audit",
                "--tarmim.data=" + home.resolve("data"),
                "--tarmim.keys=" + home.resolve("keys"),
                "--tarmim.programs=target/house/programs");
    }
}
