package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;
import static org.tarmim.access.Role.REPORTER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;

@HouseTest
class QuickLockTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    private Actor reporter;
    private Browser browser;

    @BeforeEach
    void somebody_locks_the_screens() {
        reporter = some.somebody(REPORTER);
        browser = new Browser(port);
        browser.signIn(some.email(reporter), PASSWORD);
        assertThat(browser.lock()).isEqualTo(204);
    }

    @Test
    void nothing_but_the_page_that_asks_for_the_password_is_shown() {
        for (var page : new String[] {"/", "/facilities", "/profile", "/login", "/second-factor", "/no-such-page"})
            assertThat(browser.landsOn(page)).isEqualTo("/locked");
        assertThat(browser.get("/locked").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_tells_neither_whose_it_is_nor_who_was_in() {
        assertThat(browser.get("/locked").body())
                .doesNotContain("tarmim.svg", "<title>Tarmim", some.email(reporter), reporter.name());
    }

    @Test
    void the_password_opens_the_page_that_was_asked_for_under_a_new_session_id() {
        var locked = browser.sessionId();
        browser.get("/profile");
        assertThat(browser.unlock(PASSWORD)).isEqualTo("/profile");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.sessionId()).isNotEqualTo(locked);
    }

    @Test
    void what_another_tab_asked_a_moment_before_is_asked_again_and_takes_nobody_s_session_away() {
        var locked = browser.sessionId();
        browser.unlock(PASSWORD);
        var answer = browser.late(locked, "/facilities?page=2");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location")).hasValue("/facilities?page=2");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void another_password_opens_nothing_and_the_trail_says_so() {
        var refused = refusals();
        assertThat(browser.unlock("lantern harbour olive 7")).isEqualTo("/locked");
        assertThat(browser.landsOn("/profile")).isEqualTo("/locked");
        assertThat(refusals()).isGreaterThan(refused);
    }

    @Test
    void guessing_is_slowed_as_at_sign_in_and_then_not_even_the_right_one_opens() {
        var stranger = browser.another();
        for (int guess = 0; guess < 8; guess++) browser.unlock("wrong lantern " + guess);
        assertThat(browser.unlock(PASSWORD)).isEqualTo("/locked");
        assertThat(stranger.signIn(some.email(reporter), PASSWORD)).isEqualTo("/login");
    }

    @Test
    void who_owes_a_second_factor_owes_it_again() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        var desk = new Browser(port);
        desk.signIn(some.email(coordinator), PASSWORD, phone);
        desk.lock();
        desk.unlock(PASSWORD);
        assertThat(desk.isSignedIn()).isFalse();
        assertThat(desk.landsOn("/profile")).isEqualTo("/second-factor");
        desk.type(phone.code());
        assertThat(desk.isSignedIn()).isTrue();
    }

    @Test
    void the_other_browsers_of_the_person_stay_open() {
        var other = new Browser(port);
        other.signIn(some.email(reporter), PASSWORD);
        assertThat(other.isSignedIn()).isTrue();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void the_trail_names_the_account_and_nothing_else_of_the_person() {
        assertThat(trail())
                .singleElement()
                .asString()
                .contains(reporter.account().toString())
                .doesNotContain(reporter.name(), some.email(reporter));
    }

    @Test
    void the_page_of_the_lock_is_of_no_use_to_who_locked_nothing() {
        browser.unlock(PASSWORD);
        assertThat(browser.landsOn("/locked")).isEqualTo("/");
        assertThat(browser.status("POST", "/locked/password")).isEqualTo(403);
    }

    private List<String> trail() {
        return onBehalf.of(
                reporter,
                () -> sql.sql("""
                        select e::text
                          from audit_entry e
                         where actor = :actor
                           and action = 'person.screens-locked'
                        """)
                        .param("actor", reporter.account())
                        .query(String.class)
                        .list());
    }

    private long refusals() {
        return onBehalf.of(
                some.somebody(Role.AUDITOR),
                () -> sql.sql("""
                        select count(*)
                          from audit_entry
                         where action = 'sign-in-refused'
                        """).query(Long.class).single());
    }
}
