package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.SamplePeople.PASSWORD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Browser.ScreenKeys;
import org.tarmim.detention.SampleCases;

/** The keys of a screen serve only the session that opened it, over requests and over the line by which the house pushes. */
@HouseTest
class ForeignScreensTest {
    private static final String NAME = "Sample person of a screen";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    Browser owner;
    Browser stranger;
    String page;
    ScreenKeys keys;

    @BeforeEach
    void a_caseworker_with_a_case_on_the_screen() {
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = people.somebody(Role.CASEWORKER, team);
        samples.openRoom(people.somebody(Role.CASE_SUPERVISOR, team));
        page = "cases/" + samples.of(caseworker, NAME).code();
        owner = signedIn(caseworker);
        stranger = signedIn(people.somebody(Role.CASEWORKER, team));
        keys = owner.keysOf(owner.opensScreen(page));
    }

    @Test
    void a_stranger_goes_on_with_no_screen_of_another_by_its_keys() {
        stranger.opensScreen(page);
        assertThat(stranger.goesOn(keys, page).body()).doesNotContain(NAME);
        assertThat(owner.goesOn(keys, page).body()).contains(NAME);
    }

    @Test
    void a_request_with_another_key_than_that_of_the_screen_does_nothing() {
        var forged = new ScreenKeys(keys.number(), UUID.randomUUID().toString(), keys.push());
        assertThat(owner.goesOn(forged, page).body()).doesNotContain(NAME);
    }

    @Test
    void what_is_sent_a_second_time_is_answered_as_before_and_not_done_again() {
        var once = owner.goesOn(keys, page).body();
        assertThat(once).contains(NAME);
        assertThat(owner.goesOn(keys, page).body()).isEqualTo(once);
    }

    @Test
    void the_line_tells_a_stranger_nothing_nor_one_with_another_key() {
        var here = "http://localhost:" + port;
        assertThat(owner.hears(keys, here)).as("whose screen it is").isEmpty();
        assertThat(stranger.hears(keys, here)).contains("sessionExpired").doesNotContain(NAME);
        var forged = new ScreenKeys(keys.number(), keys.key(), UUID.randomUUID().toString());
        assertThat(owner.hears(forged, here)).contains("appError").doesNotContain(NAME);
    }

    @Test
    void the_line_is_refused_to_a_page_of_another_site_that_has_all_the_keys() {
        for (var site : List.of("https://elsewhere.example", "null", "not a site"))
            assertThat(owner.hears(keys, site)).as(site).contains("refused");
    }

    private Browser signedIn(Actor person) {
        var browser = new Browser(port);
        browser.signIn(people.email(person), PASSWORD, people.phone(person));
        return browser;
    }
}
