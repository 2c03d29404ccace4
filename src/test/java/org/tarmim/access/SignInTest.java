package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.*;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    OwnAccount own;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Sessions sessions;

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        browser = new Browser(port);
    }

    @Test
    void the_right_password_opens_the_house_under_a_new_session_id() {
        var reporter = some.somebody(REPORTER);
        browser.get("/login");
        var before = browser.sessionId();
        assertThat(browser.signIn(some.email(reporter), PASSWORD)).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.sessionId()).isNotEqualTo(before).isNotEqualTo("none");
        assertThat(some.listed(PersonId.of(reporter)).lastSignIn()).isNotNull();
    }

    @Test
    void sign_in_leads_to_the_page_that_was_asked_for() {
        browser.get("/profile");
        assertThat(browser.signIn(some.email(some.somebody(REPORTER)), PASSWORD))
                .isEqualTo("/profile");
    }

    @Test
    void a_wrong_password_and_an_unknown_person_get_the_same_answer() {
        var email = some.email(some.somebody(REPORTER));
        assertThat(browser.signIn(email, "a wrong password")).isEqualTo("/login");
        assertThat(new Browser(port).signIn("nobody@sample.example", "a wrong password"))
                .isEqualTo("/login");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void a_wrong_password_and_an_unknown_person_cost_the_same_time() {
        var email = some.email(some.somebody(REPORTER));
        var known = fastest(email);
        var unknown = fastest("nobody-at-all@sample.example");
        assertThat(known / unknown).isBetween(0.5, 2.0);
    }

    @Test
    void nobody_signs_in_before_joining_after_leaving_or_as_the_system() {
        var invited = some.listed(
                some.invited(some.organisation("Sample organisation"), REPORTER).person());
        assertThat(browser.signIn(invited.email(), "")).isEqualTo("/login");
        assertThat(browser.signIn("system@tarmim.invalid", "")).isEqualTo("/login");
        var left = some.somebody(REPORTER);
        var email = some.email(left);
        Acting.as(Actor.system(), () -> people.deactivate(PersonId.of(left)));
        assertThat(browser.signIn(email, PASSWORD)).isEqualTo("/login");
    }

    @Test
    void deactivating_somebody_ends_every_open_session_at_once() {
        var reporter = some.somebody(REPORTER);
        var phone = new Browser(port);
        browser.signIn(some.email(reporter), PASSWORD);
        phone.signIn(some.email(reporter), PASSWORD);
        Acting.as(Actor.system(), () -> people.deactivate(PersonId.of(reporter)));
        isSoonSignedOut(browser);
        isSoonSignedOut(phone);
    }

    @Test
    void ending_all_my_sessions_leaves_those_of_others_alone() {
        var reporter = some.somebody(REPORTER);
        var other = new Browser(port);
        browser.signIn(some.email(reporter), PASSWORD);
        other.signIn(some.email(some.somebody(REPORTER)), PASSWORD);
        Acting.as(reporter, own::endSessions);
        isSoonSignedOut(browser);
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        var reporter = some.somebody(REPORTER);
        var email = some.email(reporter);
        browser.signIn(email, PASSWORD);
        Acting.as(reporter, () -> own.changePassword(PASSWORD, "violet kettle mountain 3"));
        isSoonSignedOut(browser);
        assertThat(new Browser(port).signIn(email, PASSWORD)).isEqualTo("/login");
        assertThat(new Browser(port).signIn(email, "violet kettle mountain 3")).isEqualTo("/");
    }

    @Test
    void whoever_signs_in_is_spoken_to_in_the_own_language() {
        var reporter = some.somebody(REPORTER);
        Acting.as(reporter, () -> own.change(new ProfileDetails("Sample reporter", "ar")));
        browser.signIn(some.email(reporter), PASSWORD);
        assertThat(browser.get("/profile").body()).contains("lang=\"ar\"", "dir=\"rtl\"");
    }

    @Test
    void no_page_passes_its_address_on() {
        assertThat(browser.get("/login").headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");
    }

    @Test
    void no_password_and_no_link_reaches_the_log(CapturedOutput log) {
        var invited = some.invited(some.organisation("Sample organisation"), REPORTER);
        browser.get("/" + invited.path());
        Signed.out(() -> links.choosePassword(invited.token(), PASSWORD));
        browser.get("/" + invited.path());
        browser.signIn(some.listed(invited.person()).email(), "canary-password-never-logged");
        browser.signIn(some.listed(invited.person()).email(), PASSWORD);
        assertThat(log).doesNotContain("canary-password-never-logged", PASSWORD, invited.path());
    }

    private static void isSoonSignedOut(Browser browser) {
        await().atMost(Duration.ofSeconds(2)).until(() -> !browser.isSignedIn());
    }

    /** The fastest of some tries, in nanoseconds: what the machine does besides is left out. */
    private double fastest(String email) {
        return IntStream.range(0, 5)
                .mapToLong(number -> time(() -> browser.signIn(email, "a wrong password")))
                .min()
                .orElseThrow();
    }

    private static long time(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return System.nanoTime() - start;
    }
}
