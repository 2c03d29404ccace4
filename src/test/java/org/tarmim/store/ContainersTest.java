package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the container files promise, as far as it can be read without a container engine. */
class ContainersTest {
    private static final Pattern GIVEN = Pattern.compile("\\$\\{[A-Z_]+(:[-?][^}]*)?}");

    private final Map<String, Map<String, Object>> services = services();
    private final String image = read("src/main/docker/Dockerfile");

    @Test
    void the_portal_starts_empty_so_that_the_link_of_the_first_administrator_is_in_its_log() {
        assertThat(environment("portal")).containsEntry("TARMIM_EMPTY", "true");
    }

    @Test
    void nothing_runs_as_root_or_writes_outside_its_volumes() {
        assertThat(services.values())
                .allSatisfy(service -> assertThat(service)
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("security_opt", List.of("no-new-privileges:true")));
        assertThat(services.get("database")).containsEntry("user", "postgres");
        assertThat(lastStage()).contains("USER 10001").doesNotContain("USER root");
    }

    @Test
    void each_service_is_asked_how_it_is_and_the_portal_waits_for_the_database() {
        assertThat(services.get("database")).containsKey("healthcheck");
        assertThat(lastStage()).contains("HEALTHCHECK").contains("/actuator/health/readiness");
        assertThat(services.get("portal"))
                .containsEntry("depends_on", Map.of("database", Map.of("condition", "service_healthy")));
    }

    @Test
    void every_secret_comes_from_the_environment() {
        for (var service : services.keySet())
            assertThat(environment(service)).allSatisfy((name, value) -> {
                if (name.matches(".*(PASSWORD|TOKEN)$")) assertThat(value).matches(GIVEN);
            });
        assertThat(environment("database").keySet())
                .filteredOn(name -> name.endsWith("PASSWORD"))
                .hasSize(3);
    }

    private String lastStage() {
        return image.substring(image.lastIndexOf("\nFROM "));
    }

    private Map<String, String> environment(String service) {
        return part(services.get(service), "environment");
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> compose = new Yaml().load(read("docker-compose.yml"));
        return part(compose, "services");
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> part(Map<String, Object> whole, String name) {
        return (Map<String, T>) whole.get(name);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
