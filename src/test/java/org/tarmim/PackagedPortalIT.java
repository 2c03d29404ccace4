package org.tarmim;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jar as people start it, in a process and on a data directory of its own: a library can be there for every other
 * test and still be missing from the jar.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class PackagedPortalIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+)\"");

    @TempDir
    Path home;

    private final HttpClient browser = HttpClient.newHttpClient();
    private PackagedPortal portal;

    @BeforeEach
    void start() throws IOException {
        portal = PackagedPortal.start(
                home.resolve("data"),
                home.resolve("keys"),
                "--tarmim.empty=true",
                "--tarmim.patience=5s",
                "--logging.structured.format.console=ecs",
                "--spring.datasource.hikari.connection-timeout=1000");
    }

    @AfterEach
    void end() {
        portal.close();
    }

    @Test
    void the_packaged_portal_starts_answers_and_stops_together_with_its_postgres() throws Exception {
        var house = portal.whenOpen();
        assertThat(get(house.resolve("/actuator/health")).body()).contains("UP");
        assertThat(get(house.resolve("/actuator/health/readiness")).body()).contains("UP");
        var signIn = get(house.resolve("/login"));
        assertThat(signIn.statusCode()).isEqualTo(200);
        assertThat(get(house.resolve("/" + script(signIn.body()))).statusCode()).isEqualTo(200);
        assertThat(get(linkOfTheFirstAdministrator()).statusCode()).isEqualTo(200);

        portal.terminate();
        assertStoppedWithItsPostgres();
        assertEverythingButTheSentencesForItsOwnerIsStructured();
    }

    @Test
    void stopped_while_it_still_starts_it_leaves_no_postgres_behind() throws Exception {
        portal.said("PostgreSQL runs on port");
        portal.terminate();
        assertStoppedWithItsPostgres();
    }

    @Test
    void a_second_start_on_the_same_data_and_a_demo_for_others_are_refused_with_a_sentence() throws Exception {
        portal.said("PostgreSQL runs on port");
        assertThat(refused("data")).contains("Another Tarmim already runs on the data directory");
        assertThat(refused("elsewhere", "--server.address=0.0.0.0", PackagedPortal.UNPACKED))
                .contains("The demo has a password that everybody can read");
    }

    @Test
    void without_its_postgres_it_says_that_it_is_down_and_ends_with_a_sentence_when_nothing_brings_it_back()
            throws Exception {
        var health = portal.whenOpen().resolve("/actuator/health");
        Files.move(home.resolve("data/bin"), home.resolve("elsewhere"));
        portal.postgres().orElseThrow().destroyForcibly();
        var answer = get(health);
        while (answer.statusCode() == 200) answer = get(health);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("DOWN");
        assertThat(get(health.resolve("health/readiness")).statusCode()).isEqualTo(503);

        assertThat(portal.said("Tarmim stops: ")).contains("did not start", "Start it again to recover.");
        assertThat(portal.exitCode()).isEqualTo(1);
    }

    private URI linkOfTheFirstAdministrator() {
        var said = portal.said("The first administrator chooses a password here");
        return URI.create(said.substring(said.indexOf("http://")));
    }

    /** Why a start on that data directory ended. */
    private String refused(String data, String... settings) throws Exception {
        try (var other = PackagedPortal.start(home.resolve(data), home.resolve("other-keys"), settings)) {
            var said = other.said("Tarmim did not start: ");
            assertThat(other.exitCode()).isEqualTo(1);
            return said;
        }
    }

    private void assertStoppedWithItsPostgres() throws IOException, InterruptedException {
        portal.exitCode();
        assertThat(lastWordsOfPostgres()).endsWith("database system is shut down");
        assertThat(home.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    private void assertEverythingButTheSentencesForItsOwnerIsStructured() {
        var lines = portal.allSaid().stream().collect(partitioningBy(line -> line.startsWith("{")));
        assertThat(lines.get(true))
                .isNotEmpty()
                .map(JSON::readTree)
                .allSatisfy(
                        line -> assertThat(line.propertyNames()).contains("@timestamp", "log", "service", "message"));
        assertThat(lines.get(false))
                .hasSize(2)
                .allMatch(line -> line.startsWith("The first administrator") || line.startsWith("Tarmim is open"));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The bundle of the screens that a page asks for. */
    private static String script(String page) {
        var found = SCRIPT.matcher(page);
        assertThat(found.find()).as("a page names its script").isTrue();
        return found.group(1);
    }

    private String lastWordsOfPostgres() throws IOException {
        try (var logs = Files.list(home.resolve("data/postgres/log"))) {
            return Files.readString(logs.findFirst().orElseThrow()).strip();
        }
    }
}
