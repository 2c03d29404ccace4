package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.ADMINISTRATOR;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;
import static org.tarmim.access.Role.NGO_MANAGER;
import static org.tarmim.access.Role.REPORTER;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;

@HouseTest
class SecondFactorTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Autowired
    OwnFactor own;

    @Autowired
    FactorCheck check;

    @Autowired
    FactorSeal seal;

    @Autowired
    SecondFactorTable factors;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    private Browser browser;

    @BeforeEach
    void open_a_browser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REPORTER", "NGO_MANAGER"})
    void a_password_alone_opens_nothing_to_who_decides_administers_audits_or_reads_cases(Role role) {
        var email = some.email(some.somebody(role));
        browser.signIn(email, PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.landsOn("/profile")).isEqualTo("/second-factor");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTER", "NGO_MANAGER"})
    void a_password_is_enough_for_who_reports(Role role) {
        browser.signIn(some.email(some.somebody(role)), PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void who_reports_may_have_a_second_factor_as_well_and_is_asked_for_it_then() {
        var reporter = some.somebody(REPORTER);
        var phone = some.phone(reporter);
        browser.signIn(some.email(reporter), PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        browser.type(phone.code());
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void the_code_of_the_phone_opens_the_house_under_a_new_session_id() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        browser.signIn(some.email(coordinator), PASSWORD);
        var halfway = browser.sessionId();
        assertThat(browser.type(phone.code())).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.sessionId()).isNotEqualTo(halfway);
    }

    @Test
    void sign_in_leads_to_the_page_that_was_asked_for() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        browser.get("/profile");
        assertThat(browser.signIn(some.email(coordinator), PASSWORD, phone)).isEqualTo("/profile");
    }

    @Test
    void a_code_that_was_seen_over_the_shoulder_opens_nothing_a_second_time() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var code = some.phone(coordinator).code();
        browser.signIn(some.email(coordinator), PASSWORD);
        browser.type(code);
        var thief = new Browser(port);
        thief.signIn(some.email(coordinator), PASSWORD);
        assertThat(thief.type(code)).isEqualTo("/second-factor");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void a_code_typed_in_many_places_at_one_moment_opens_one_of_them() throws Exception {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var code = some.phone(coordinator).code();
        assertThat(atOnce(20, () -> uses(coordinator, code))).containsOnlyOnce(true);
    }

    @Test
    void a_recovery_code_opens_once_and_the_trail_says_so() throws Exception {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        some.phone(coordinator);
        var code = Acting.as(coordinator, own::makeRecoveryCodes).getFirst().text();
        assertThat(atOnce(20, () -> uses(coordinator, code))).containsOnlyOnce(true);
        assertThat(Acting.as(coordinator, own::standing).codesLeft()).isEqualTo(9);
        assertThat(trailOf(coordinator)).contains("person.factor-set-up", "person.recovery-codes-made");
        assertThat(trailOf(coordinator)).containsOnlyOnce("person.recovery-code-used");
    }

    @Test
    void a_recovery_code_signs_in_however_it_is_typed() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        some.phone(coordinator);
        var code = Acting.as(coordinator, own::makeRecoveryCodes).getLast().text();
        browser.signIn(some.email(coordinator), PASSWORD);
        browser.type(code.toUpperCase(java.util.Locale.ROOT).replace('-', ' '));
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void new_recovery_codes_end_the_old_ones() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        some.phone(coordinator);
        var old = Acting.as(coordinator, own::makeRecoveryCodes).getFirst().text();
        Acting.as(coordinator, own::makeRecoveryCodes);
        assertThat(uses(coordinator, old)).isFalse();
        assertThat(Acting.as(coordinator, own::standing).codesLeft()).isEqualTo(10);
    }

    @Test
    void digits_of_an_arabic_keyboard_are_digits() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var code = some.phone(coordinator).code();
        var typed = code.chars()
                .mapToObj(digit -> Character.toString('٠' + digit - '0'))
                .toList();
        assertThat(uses(coordinator, String.join("", typed))).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_a_used_and_a_foreign_code_get_the_same_answer() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        var used = phone.code();
        uses(coordinator, used);
        var foreign = some.phone(some.somebody(HEALTH_COORDINATOR)).code();
        browser.signIn(some.email(coordinator), PASSWORD);
        return Stream.of("000000", used, foreign, "abcd-efgh-jkmn-pqrs")
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    assertThat(browser.type(code)).isEqualTo("/second-factor");
                    assertThat(browser.isSignedIn()).isFalse();
                }));
    }

    @Test
    void guessing_at_codes_is_slowed_to_a_few_and_the_refusals_are_in_the_trail() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        browser.signIn(some.email(coordinator), PASSWORD);
        for (int guess = 0; guess < 8; guess++) browser.type("00000" + guess);
        assertThat(browser.type(phone.code())).isEqualTo("/second-factor");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(trailOf(coordinator)).contains("denied");
    }

    @Test
    void a_new_password_leaves_the_second_factor_as_it_is() {
        var administrator = some.somebody(ADMINISTRATOR);
        var phone = some.phone(administrator);
        some.newPassword(administrator);
        browser.signIn(some.email(administrator), PASSWORD);
        assertThat(browser.isSignedIn()).isFalse();
        browser.type(phone.code());
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void who_is_not_in_types_no_codes() {
        assertThat(browser.type("123456")).isEqualTo("/login");
    }

    @Test
    void the_secret_is_sealed_for_its_account_only() {
        var secret = TotpSecret.random();
        var owner = new PersonId(UUID.randomUUID());
        var sealed = seal.seal(secret, owner);
        assertThat(seal.open(sealed, owner)).isEqualTo(secret);
        assertThat(seal.seal(secret, owner)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> seal.open(sealed, new PersonId(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neither_the_secret_nor_a_recovery_code_stands_in_the_database() {
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var phone = some.phone(coordinator);
        var code = Acting.as(coordinator, own::makeRecoveryCodes).getFirst().text();
        var rows =
                onBehalf.of(coordinator, () -> sql.sql("""
                        select f::text || coalesce(string_agg(r::text, ''), '')
                          from second_factor f
                          left join recovery_code r using (account_id)
                         group by f
                        """).query(String.class).list());
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .doesNotContain(
                        phone.secret().text(),
                        HexFormat.of().formatHex(phone.secret().bytes()),
                        code,
                        hex(code));
    }

    @Test
    void nobody_sees_the_factor_of_another() {
        var one = some.somebody(ADMINISTRATOR);
        some.phone(one);
        var other = some.somebody(ADMINISTRATOR);
        assertThat(onBehalf.of(other, () -> factors.find(PersonId.of(one)))).isEmpty();
    }

    @Test
    void not_even_the_application_makes_a_used_step_unused() {
        var manager = some.somebody(NGO_MANAGER);
        some.phone(manager);
        assertThatThrownBy(() -> onBehalf.of(
                        manager,
                        () -> sql.sql("update second_factor set last_step = 0").update()))
                .rootCause()
                .hasMessageContaining("a code works once");
    }

    private boolean uses(Actor actor, String code) {
        return onBehalf.of(actor, () -> check.use(actor, code));
    }

    private List<String> trailOf(Actor actor) {
        return onBehalf.of(
                actor,
                () -> sql.sql("""
                        select action
                          from audit_entry
                         where actor = :actor
                        """)
                        .param("actor", actor.account())
                        .query(String.class)
                        .list());
    }

    private static <T> List<T> atOnce(int times, Callable<T> step) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var steps = Stream.generate(() -> step).limit(times).toList();
            return threads.invokeAll(steps).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
