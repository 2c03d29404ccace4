package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

@HouseTest
class OneTimeLinksTest {
    private static final String ANOTHER = "violet kettle mountain 3";

    @Autowired
    People people;

    @Autowired
    OneTimeLinks links;

    @Autowired
    OneTimeLinkTable table;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    SamplePeople some;

    @Autowired
    OldInvitations old;

    @Autowired
    SecurityClock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void a_link_works_once() {
        var link = invited();
        links.choosePassword(link.token(), SamplePeople.PASSWORD);
        refused("link.used", () -> links.open(link.token()));
        refused("link.used", () -> links.choosePassword(link.token(), ANOTHER));
    }

    @Test
    void of_two_people_who_use_a_link_at_the_same_moment_one_is_refused() throws Exception {
        var link = invited();
        Callable<Boolean> use = () -> {
            try {
                links.choosePassword(link.token(), SamplePeople.PASSWORD);
                return true;
            } catch (Rejected slower) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(n -> use).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow())).hasSize(1);
        }
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() {
        var link = invited();
        links.open(link.token());
        assertThat(links.open(link.token()).profile()).isNotNull();
    }

    @Test
    void an_invitation_works_three_days_and_a_reset_two_hours() {
        var reporter = some.somebody(REPORTER);
        var before = clock.now();
        assertThat(Duration.between(before, invited().expiresAt()))
                .isCloseTo(Duration.ofHours(72), Duration.ofMinutes(5));
        assertThat(Duration.between(before, reset(reporter).expiresAt()))
                .isCloseTo(Duration.ofHours(2), Duration.ofMinutes(5));
    }

    @Test
    void an_invitation_that_nobody_used_for_three_days_works_no_more() {
        var late = old.unused();
        refused("link.expired.INVITATION", () -> links.open(late.token()));
        refused("link.expired.INVITATION", () -> links.choosePassword(late.token(), SamplePeople.PASSWORD));
    }

    @Test
    void a_new_link_ends_the_older_one() {
        var reporter = some.somebody(REPORTER);
        var older = reset(reporter);
        reset(reporter);
        refused("link.expired.RESET", () -> links.open(older.token()));
    }

    @Test
    void a_link_that_never_was_is_refused_with_what_to_do() {
        refused("link.unknown", () -> links.open(Token.of("no such link")));
    }

    @Test
    void the_link_of_a_deactivated_person_no_longer_works() {
        var link = invited();
        Acting.as(Actor.system(), () -> people.deactivate(link.person()));
        refused("link.unknown", () -> links.choosePassword(link.token(), SamplePeople.PASSWORD));
    }

    @Test
    void an_invitation_cannot_found_an_installation() {
        var link = invited();
        var founding = new Founding("Sample organisation", null, "Sample person", "founder@sample.example");
        refused("link.unknown", () -> links.found(link.token(), founding, SamplePeople.PASSWORD));
    }

    @Test
    void a_refused_password_does_not_use_the_link_up() {
        var link = invited();
        refused("password.short", () -> links.choosePassword(link.token(), "short"));
        links.choosePassword(link.token(), SamplePeople.PASSWORD);
    }

    @Test
    void the_founding_link_makes_the_first_administrator() {
        var token = Token.random();
        onBehalf.of(Actor.system(), () -> {
            var link = OneTimeLink.starting(OneTimeLink.Purpose.FOUNDING, null, clock.now());
            table.insert(token, link, Actor.system(), clock.now());
            return link;
        });
        var email = "first" + System.nanoTime() + "@sample.example";
        links.found(token, new Founding("Sample organisation", null, "Sample founder", email), SamplePeople.PASSWORD);
        assertThat(Acting.as(Actor.system(), () -> people.list(new PeopleQuery(email, null, null, null))))
                .singleElement()
                .satisfies(first -> assertThat(first.roles()).containsExactly(ADMINISTRATOR));
    }

    @Test
    void the_secret_of_a_link_is_stored_nowhere_and_never_becomes_text_by_itself() {
        var link = invited();
        var secret = link.path().substring(link.path().indexOf('/') + 1);
        assertThat(secret).hasSize(43); // 256 bits in base 64
        assertThat(link.toString()).doesNotContain(secret);
        var rows = onBehalf.of(
                Actor.system(),
                () -> sql.sql("select l::text from one_time_link l")
                        .query(String.class)
                        .list());
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    private IssuedLink invited() {
        return some.invited(some.organisation("Sample organisation of links"), REPORTER);
    }

    private IssuedLink reset(Actor person) {
        return Acting.as(Actor.system(), () -> people.link(PersonId.of(person))).orElseThrow();
    }

    private static void refused(String because, Runnable step) {
        assertThatThrownBy(() -> Signed.out(step)).isInstanceOf(Rejected.class).hasMessage(because);
    }
}
