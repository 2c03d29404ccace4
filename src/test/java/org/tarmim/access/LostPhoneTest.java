package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.ADMINISTRATOR;
import static org.tarmim.access.Role.CASEWORKER;
import static org.tarmim.access.Role.CASE_SUPERVISOR;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.kernel.Rejected;
import org.tarmim.rest.Program;

/** A phone that is lost opens nothing any more, and who lost it gets in again with a new one. */
@HouseTest
class LostPhoneTest {
    private static final String DOOR = "/api/v1/openapi.json";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Autowired
    SampleTokens tokens;

    @Autowired
    FactorResets resets;

    @Autowired
    PeopleTable people;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    OwnFactor own;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void once_two_administrators_reset_it_the_open_browser_and_the_program_are_out() {
        var one = some.somebody(ADMINISTRATOR);
        var other = some.somebody(ADMINISTRATOR);
        var coordinator = some.somebody(HEALTH_COORDINATOR);
        var finder = browserOf(coordinator);
        var program = Program.with(tokens.of(coordinator), port);
        assertThat(finder.isSignedIn()).isTrue();
        assertThat(program.get(DOOR).statusCode()).isEqualTo(200);

        Acting.as(one, () -> resets.propose(PersonId.of(coordinator)));
        assertThat(finder.isSignedIn()).isTrue();
        Acting.as(other, () -> resets.confirm(PersonId.of(coordinator)));

        await().until(() -> !finder.isSignedIn());
        assertThat(program.get(DOOR).statusCode()).isEqualTo(401);
        assertThat(setsUpAnother(coordinator)).isTrue();
    }

    @Test
    void of_somebody_who_works_on_cases_a_supervisor_of_the_team_decides_and_no_administrator() {
        var team = some.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = some.somebody(CASEWORKER, team);
        var supervisor = some.somebody(CASE_SUPERVISOR, team);
        var finder = browserOf(caseworker);
        var person = PersonId.of(caseworker);
        var one = some.somebody(ADMINISTRATOR);
        some.whileOnly(
                List.of(one),
                () -> assertThat(Acting.as(one, () -> resets.propose(person))).isFalse());
        refused(() -> Acting.as(some.somebody(ADMINISTRATOR), () -> resets.confirm(person)));
        refused(() -> Acting.as(some.somebody(CASE_SUPERVISOR), () -> resets.confirmOfTeam(person)));
        startedFor(some.email(caseworker));
        assertThat(finder.isSignedIn()).isTrue();
        assertThat(Acting.as(supervisor, resets::ofTeam))
                .extracting(FactorReset::person)
                .containsExactly(person);
        Acting.as(supervisor, () -> resets.confirmOfTeam(person));
        await().until(() -> !finder.isSignedIn());
        assertThat(setsUpAnother(caseworker)).isTrue();
    }

    @Test
    void past_the_desk_no_administrator_takes_the_phone_of_an_advocate_either() {
        var caseworker = some.somebody(CASEWORKER);
        var one = some.somebody(ADMINISTRATOR);
        var other = some.somebody(ADMINISTRATOR);
        Acting.as(one, () -> resets.propose(PersonId.of(caseworker)));
        assertThatThrownBy(() -> Acting.as(
                        other,
                        () -> transaction.executeWithoutResult(status -> sql.sql("""
                                        update factor_reset
                                           set confirmed = true, decided_by = current_account(), decided_at = now()
                                         where account_id = :person
                                           and decided_at is null
                                        """)
                                .param("person", caseworker.account())
                                .update())))
                .hasMessageContaining("supervisor of the team");
        Acting.as(one, () -> resets.discard(PersonId.of(caseworker)));
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class);
    }

    @Test
    void who_owns_the_machine_helps_the_only_administrator_at_a_start() {
        var only = some.somebody(ADMINISTRATOR);
        var finder = browserOf(only);
        some.whileOnly(List.of(only), () -> startedFor(some.email(only)));
        await().until(() -> !finder.isSignedIn());
        assertThat(setsUpAnother(only)).isTrue();
    }

    @Test
    void where_another_administrator_can_decide_such_a_start_only_asks() {
        var one = some.somebody(ADMINISTRATOR);
        some.phone(one);
        some.somebody(ADMINISTRATOR);
        startedFor(some.email(one));
        startedFor("nobody@sample.example");
        assertThat(setsUpAnother(one)).isFalse();
        Acting.as(Actor.system(), () -> resets.discard(PersonId.of(one)));
    }

    @Test
    void the_start_is_told_by_the_environment_as_the_readme_says() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("TARMIM_RESETFACTOR", "only@sample.example")));
        ConfigurationPropertySources.attach(environment);
        assertThat(environment.getProperty("tarmim.reset-factor")).isEqualTo("only@sample.example");
    }

    private Browser browserOf(Actor person) {
        var browser = new Browser(port);
        browser.signIn(some.email(person), PASSWORD, some.phone(person));
        return browser;
    }

    private void startedFor(String email) {
        new LostFactor(resets, people, onBehalf, email).reset();
    }

    /** Whether the next sign-in leads to setting up a phone. */
    private boolean setsUpAnother(Actor person) {
        var browser = new Browser(port);
        browser.signIn(some.email(person), PASSWORD);
        return browser.landsOn("/profile").equals("/second-factor")
                && !Acting.as(person, own::standing).setUp();
    }
}
