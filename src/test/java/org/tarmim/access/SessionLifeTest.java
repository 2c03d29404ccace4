package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tarmim.SamplePeople.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.SomePeople;

@HouseTest
class SessionLifeTest {
    private static final Instant NOW = Instant.parse("2025-01-23T10:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Autowired
    Sessions sessions;

    @ParameterizedTest
    @CsvSource({
        "REPORTER, 719, true",
        "REPORTER, 721, false",
        "NGO_MANAGER, 59, true",
        "NGO_MANAGER, 61, false",
        "HEALTH_COORDINATOR, 59, true",
        "ADMINISTRATOR, 61, false",
        "AUDITOR, 61, false",
        "CASEWORKER, 14, true",
        "CASEWORKER, 16, false",
        "CASE_SUPERVISOR, 16, false"
    })
    void a_session_without_an_action_ends(Role role, long minutes, boolean lives) {
        var later = NOW.plus(Duration.ofMinutes(minutes));
        assertThat(SessionLife.of(SomePeople.with(role)).isOver(NOW, NOW, later))
                .isEqualTo(!lives);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTER, 24, true",
        "HEALTH_COORDINATOR, 7, true",
        "HEALTH_COORDINATOR, 9, false",
        "CASEWORKER, 9, false"
    })
    void a_busy_session_ends_after_a_day_of_work_but_for_reporters(Role role, long hours, boolean lives) {
        var later = NOW.plus(Duration.ofHours(hours));
        assertThat(SessionLife.of(SomePeople.with(role)).isOver(NOW, later, later))
                .isEqualTo(!lives);
    }

    @Test
    void what_a_browser_says_by_itself_is_no_action() throws InterruptedException {
        var manager = new Browser(port);
        manager.signIn(some.email(some.somebody(Role.NGO_MANAGER)), PASSWORD);
        var busy = new Browser(port);
        busy.signIn(some.email(some.somebody(Role.NGO_MANAGER)), PASSWORD);
        var signedIn = Instant.now();
        Thread.sleep(50);
        manager.get("/?v-r=heartbeat");
        manager.get("/?v-r=uidl");
        manager.get("/static/shell.css");
        busy.get("/people");
        sessions.endOverAt(signedIn.plus(Duration.ofMinutes(60)).plusMillis(20));
        await().atMost(Duration.ofSeconds(5)).until(() -> !manager.isSignedIn());
        assertThat(busy.isSignedIn()).isTrue();
    }

    @Test
    void half_a_sign_in_is_not_left_lying_about() {
        var coordinator = some.somebody(Role.HEALTH_COORDINATOR);
        var browser = new Browser(port);
        browser.signIn(some.email(coordinator), PASSWORD);
        assertThat(browser.landsOn("/profile")).isEqualTo("/second-factor");
        sessions.endOverAt(Instant.now().plus(Duration.ofMinutes(11)));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> browser.landsOn("/profile").equals("/login"));
    }
}
