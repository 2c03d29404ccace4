package org.tarmim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.access.Browser;
import org.tarmim.access.Phone;
import org.tarmim.story.DemoHouse;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the demo says that it is one. */
@DemoHouse
class DemoExportTest {
    private static final String BANNER = "picture of 23 January 2025, not current";

    @LocalServerPort
    int port;

    static Browser coordinator;

    @BeforeEach
    void signInOnce() {
        if (coordinator != null) return;
        coordinator = new Browser(port);
        coordinator.signIn("coordinator@demo.tarmim.example", Account.PASSWORD, Phone.setUpBefore(PresetPhones.SECRET));
    }

    @Test
    void a_sheet_says_so_in_its_first_line() {
        var sheet = coordinator.get("/export/facilities.csv?lang=en").body();
        assertThat(sheet.lines().findFirst().orElseThrow()).contains(BANNER);
        assertThat(sheet).contains("Sample Hospital A");
    }

    @Test
    void features_say_so_before_the_first_of_them() {
        var features = new JsonMapper()
                .readTree(coordinator.get("/export/facilities.geojson?lang=en").body());
        assertThat(features.get("about").asString()).contains(BANNER);
        assertThat(features.get("features")).isNotEmpty();
    }
}
