package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;

/** Who sees the figures of the machine, and that they tell of nobody. */
@HouseTest
@TestPropertySource(properties = "tarmim.metrics.token=a-sample-token")
class MetricsDoorTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "a-sample-token"})
    void without_the_token_there_are_no_figures(String shown) throws Exception {
        assertThat(get("/actuator/prometheus", shown).statusCode()).isEqualTo(401);
    }

    @Test
    void with_the_token_there_are_figures_of_the_machine() throws Exception {
        assertThat(figures()).contains("jvm_memory_used_bytes", "hikaricp_connections_active");
    }

    @Test
    void the_figures_name_no_person_and_no_secret_of_an_address() throws Exception {
        var link = people.invited(people.organisation("Sample organisation"), Role.REPORTER);
        var path = link.token().path(OneTimeLink.Purpose.INVITATION);
        get("/" + path, "");
        get("/facilities?q=Zarqun", "");
        var email = people.listed(link.person()).email();
        assertThat(figures()).doesNotContain(path.substring(path.lastIndexOf('/') + 1), email, "Zarqun", "@", "Sample");
    }

    private String figures() throws IOException, InterruptedException {
        var answer = get("/actuator/prometheus", "Bearer a-sample-token");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) asked.header("Authorization", authorization);
        return HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofString());
    }
}
