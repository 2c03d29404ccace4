package org.tarmim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tarmim.Tarmim;
import org.tarmim.kernel.SituationClock;

/** The start after one that was killed in the midst of loading the demo. */
@SpringBootTest(
        classes = Tarmim.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "tarmim.programs=target/house/programs")
@DirtiesContext
class ResumedDemoTest {
    @TempDir
    static Path home;

    @Autowired
    Steps steps;

    @Autowired
    Cast cast;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void on_the_data_of_a_killed_load(DynamicPropertyRegistry settings) throws Exception {
        assertThat(killedLoad().waitFor()).isEqualTo(KilledLoad.KILLED);
        settings.add("tarmim.data", home.resolve("data")::toString);
        settings.add("tarmim.keys", home.resolve("keys")::toString);
    }

    @Test
    void the_picture_is_whole_and_nothing_in_it_is_doubled() {
        assertThat(count("organisation")).isEqualTo(Line.of("organisations").size());
        assertThat(count("facility_proposal")).isEqualTo(Line.of("facilities").size());
        assertThat(count("facility")).isEqualTo(lines("facilities", "accepter"));
        assertThat(count("status_report")).isEqualTo(Line.of("reports").size());
        assertThat(count("verification")).isEqualTo(lines("reports", "decided"));
    }

    @Test
    void it_is_the_day_of_the_demo() {
        assertThat(clock.today()).isEqualTo(Demo.DAY);
    }

    private static long lines(String sheet, String column) {
        return Line.of(sheet).stream().filter(line -> line.has(column)).count();
    }

    private long count(String table) {
        return steps.inTheNameOf(
                cast.actor("auditor"),
                () -> sql.sql("select count(*) from " + table).query(Long.class).single());
    }

    private static Process killedLoad() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        "--server.port=0",
                        "--tarmim.programs=target/house/programs",
                        "--tarmim.data=" + home.resolve("data"),
                        "--tarmim.keys=" + home.resolve("keys"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
