package org.tarmim.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.May;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.People;
import org.tarmim.access.PersonId;
import org.tarmim.access.Role;
import org.tarmim.access.RoleChanges;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.rest.Program;

/** Access tokens: what they open, what they never open, and how they end. */
@HouseTest
class TokensTest {
    private static final String DOOR = "/api/v1/openapi.json";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens some;

    @Autowired
    Tokens tokens;

    @Autowired
    People desk;

    @Autowired
    RoleChanges roles;

    @Autowired
    TokenSignIn signIn;

    @Autowired
    TokenTable table;

    @Autowired
    SecurityClock clock;

    @Autowired
    OwnAccount account;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor coordinator;

    @BeforeEach
    void somebody() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR, Role.REPORTER);
    }

    @Test
    void a_token_opens_the_door_of_programs_and_no_other() {
        var program = Program.with(some.of(coordinator), port);
        assertThat(program.get(DOOR).statusCode()).isEqualTo(200);
        assertThat(program.get("/export/facilities.csv").statusCode()).isEqualTo(302);
        assertThat(program.get("/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_opens_no_door_of_programs_and_a_program_gets_no_cookie() {
        var browser = new Browser(port);
        browser.signIn(people.email(coordinator), SamplePeople.PASSWORD);
        assertThat(browser.get(DOOR).statusCode()).isEqualTo(401);
        assertThat(Program.with(some.of(coordinator), port).get(DOOR).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(Program.without(port).get(DOOR).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void without_a_token_or_with_a_wrong_one_the_answer_says_what_to_do() {
        var without = Program.without(port).get(DOOR);
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"tarmim\"");
        var wrong = Program.with("tarmim_pat_" + "x".repeat(43), port).get(DOOR);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Program.json(wrong).get("detail").asString())
                .contains("revoked")
                .contains("Make a new one");
    }

    @Test
    void a_secret_is_found_by_scanners_and_stored_as_a_hash_only() {
        var secret = some.of(coordinator);
        assertThat(secret).matches("tarmim_pat_[A-Za-z0-9_-]{43}");
        assertThat(new String(Secret.read(secret).orElseThrow().hash(), StandardCharsets.ISO_8859_1))
                .isNotEqualTo(secret);
        assertThat(Secret.read(secret).orElseThrow()).hasToString("Secret");
        assertThatThrownBy(() -> inNameOf(coordinator, "select token_hash from access_token"))
                .hasRootCauseMessage("ERROR: permission denied for table access_token");
    }

    @Test
    void a_revoked_token_opens_nothing_from_the_next_request_on() {
        var made = some.made(coordinator, May.SEE_FACILITIES);
        var program = Program.with(made.secret().reveal(), port);
        assertThat(program.get(DOOR).statusCode()).isEqualTo(200);
        Acting.as(coordinator, () -> tokens.revoke(made.token().id()));
        assertThat(program.get(DOOR).statusCode()).isEqualTo(401);
        assertThat(Acting.as(coordinator, tokens::list)).isEmpty();
    }

    @Test
    void the_token_of_a_closed_account_opens_nothing() {
        var program = Program.with(some.of(coordinator), port);
        Acting.as(Actor.system(), () -> desk.deactivate(id(coordinator)));
        assertThat(program.get(DOOR).statusCode()).isEqualTo(401);
    }

    @Test
    void other_roles_end_the_tokens_made_before() {
        var program = Program.with(some.of(coordinator), port);
        var administrator = people.somebody(Role.ADMINISTRATOR);
        var second = people.somebody(Role.ADMINISTRATOR);
        Acting.as(administrator, () -> roles.propose(id(coordinator), Set.of(Role.REPORTER)));
        Acting.as(second, () -> roles.confirm(id(coordinator)));
        assertThat(program.get(DOOR).statusCode()).isEqualTo(401);
    }

    @Test
    void who_ends_all_own_sessions_ends_the_tokens_too_and_a_shut_account_gets_none_back() {
        var lost = Program.with(some.of(coordinator), port);
        Acting.as(coordinator, account::endSessions);
        assertThat(lost.get(DOOR).statusCode()).isEqualTo(401);
        var shut = Program.with(some.of(coordinator), port);
        Acting.as(Actor.system(), () -> desk.deactivate(id(coordinator)));
        Acting.as(Actor.system(), () -> desk.reactivate(id(coordinator)));
        assertThat(shut.get(DOOR).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_may_what_it_was_given_and_nothing_else_of_its_owner() {
        var reads = actor(Secret.read(some.of(coordinator, May.SEE_FACILITIES)).orElseThrow());
        assertThat(reads.permissions()).containsExactlyInAnyOrder(May.BE_SIGNED_IN, May.SEE_FACILITIES);
        assertThat(reads.seesPlace()).isEqualTo(coordinator.seesPlace());
    }

    @Test
    void a_token_makes_lists_and_ends_no_token() {
        var byToken = actor(Secret.read(some.of(coordinator)).orElseThrow());
        assertThatThrownBy(() -> some.of(byToken, May.SEE_FACILITIES)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(byToken, tokens::list)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_gives_a_token_more_than_the_own_roles_or_anything_about_people() {
        var reporter = people.somebody(Role.REPORTER);
        assertThatThrownBy(() -> some.of(reporter, May.VERIFY_REPORTS)).isInstanceOf(Rejected.class);
        var administrator = people.somebody(Role.ADMINISTRATOR, Role.REPORTER);
        assertThatThrownBy(() -> some.of(administrator, May.MANAGE_PEOPLE)).isInstanceOf(Rejected.class);
    }

    @Test
    void the_database_refuses_scopes_beyond_the_maker_too() {
        var reporter = people.somebody(Role.REPORTER);
        assertThatThrownBy(() -> inNameOf(reporter, insert(reporter, May.VERIFY_REPORTS, 30)))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"access_token\"");
        assertThatThrownBy(() -> inNameOf(reporter, insert(reporter, May.MANAGE_OWN_TOKENS, 30)))
                .rootCause()
                .hasMessageContaining("a_token_never_manages_people_roles_or_tokens");
        assertThatThrownBy(() -> inNameOf(reporter, insert(reporter, May.SEE_FACILITIES, 400)))
                .rootCause()
                .hasMessageContaining("a_token_ends_within_a_year");
    }

    @Test
    void nobody_sees_or_ends_the_token_of_another() {
        var made = some.made(coordinator, May.SEE_FACILITIES);
        var other = people.somebody(Role.ADMINISTRATOR, Role.REPORTER);
        assertThat(Acting.as(other, tokens::list)).isEmpty();
        assertThatThrownBy(
                        () -> Acting.as(other, () -> tokens.revoke(made.token().id())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_token_works_for_a_year_at_most_and_not_into_the_past() {
        for (var days : List.of(-1L, 365L)) {
            assertThatThrownBy(() -> Acting.as(
                            coordinator,
                            () -> tokens.make(new TokenDetails(
                                    "Sample",
                                    Set.of(May.SEE_FACILITIES),
                                    tokens.today().plusDays(days)))))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void a_token_whose_day_is_over_opens_nothing() {
        var now = clock.now();
        assertThat(ending(now.plusSeconds(60)).get(DOOR).statusCode()).isEqualTo(200);
        assertThat(ending(now.minusSeconds(1)).get(DOOR).statusCode()).isEqualTo(401);
    }

    @Test
    void the_list_says_when_a_token_was_used_last() {
        var secret = some.of(coordinator);
        assertThat(Acting.as(coordinator, tokens::list).getFirst().lastUsedAt()).isNull();
        Program.with(secret, port).get(DOOR);
        assertThat(Acting.as(coordinator, tokens::list).getFirst().lastUsedAt()).isNotNull();
    }

    /** A program with a token that was made two days ago. */
    private Program ending(Instant end) {
        var secret = Secret.random();
        var scopes = Set.of(May.SEE_FACILITIES);
        var token = new AccessToken(
                UUID.randomUUID(), "Sample token", scopes, clock.now().minus(Duration.ofDays(2)), end, null);
        Acting.as(
                coordinator,
                () -> transaction.executeWithoutResult(status -> table.insert(token, secret, coordinator)));
        return Program.with(secret.reveal(), port);
    }

    private Actor actor(Secret secret) {
        return signIn.bearer(secret).orElseThrow().actor();
    }

    private static String insert(Actor owner, String scope, int days) {
        return """
                insert into access_token (account_id, token_hash, name, scopes, made_at, expires_at)
                values ('%s', sha256('%s'), 'Sample', array['%s'], now(), now() + interval '%d days')
                """.formatted(owner.account(), scope + days, scope, days);
    }

    private void inNameOf(Actor actor, String statement) {
        Acting.as(
                actor,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }

    private static PersonId id(Actor actor) {
        return PersonId.of(actor.account().toString());
    }
}
