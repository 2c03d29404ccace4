package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;

@HouseTest
class RoleChangesTest {
    @Autowired
    RoleChanges changes;

    @Autowired
    RoleChangeTable table;

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    @Test
    void a_role_change_holds_only_after_a_second_administrator_confirmed_it() {
        var one = some.somebody(ADMINISTRATOR);
        var two = some.somebody(ADMINISTRATOR);
        var person = PersonId.of(some.somebody(REPORTER));
        assertThat(Acting.as(one, () -> changes.propose(person, Set.of(HEALTH_COORDINATOR))))
                .isFalse();
        assertThat(some.listed(person).roles()).containsExactly(REPORTER);
        Acting.as(two, () -> changes.confirm(person));
        assertThat(some.listed(person).roles()).containsExactly(HEALTH_COORDINATOR);
    }

    @Test
    void nobody_confirms_what_he_proposed_and_the_database_agrees() {
        var one = some.somebody(ADMINISTRATOR);
        some.somebody(ADMINISTRATOR);
        var person = PersonId.of(some.somebody(REPORTER));
        Acting.as(one, () -> changes.propose(person, Set.of(HEALTH_COORDINATOR)));
        refused("roles.four-eyes", one, () -> changes.confirm(person));
        assertThatThrownBy(() -> onBehalf.of(one, () -> decided(person, one)))
                .rootCause()
                .hasMessageContaining("another administrator has to confirm");
    }

    @Test
    void nobody_gets_a_role_from_himself_and_the_database_agrees() {
        var one = some.somebody(ADMINISTRATOR);
        var own = PersonId.of(one);
        refused("roles.own", one, () -> changes.propose(own, Set.of(ADMINISTRATOR, HEALTH_COORDINATOR)));
        assertThatThrownBy(
                        () -> onBehalf.of(one, () -> table.insert(own, Set.of(HEALTH_COORDINATOR), one, Instant.now())))
                .rootCause()
                .hasMessageContaining("nobody_changes_own_roles");
    }

    @Test
    void the_person_concerned_confirms_nothing_even_as_an_administrator() {
        var one = some.somebody(ADMINISTRATOR);
        var two = some.somebody(ADMINISTRATOR);
        Acting.as(one, () -> changes.propose(PersonId.of(two), Set.of(REPORTER)));
        refused("roles.own", two, () -> changes.confirm(PersonId.of(two)));
        refused("roles.own", two, () -> changes.discard(PersonId.of(two)));
        Acting.as(one, () -> changes.discard(PersonId.of(two)));
    }

    @Test
    void the_only_administrator_decides_alone() {
        var only = some.somebody(ADMINISTRATOR);
        var person = PersonId.of(some.somebody(REPORTER));
        some.whileOnly(List.of(only), () -> {
            assertThat(Acting.as(only, () -> changes.propose(person, Set.of(NGO_MANAGER))))
                    .isTrue();
            assertThat(some.listed(person).roles()).containsExactly(NGO_MANAGER);
        });
    }

    @Test
    void whoever_shuts_all_others_still_decides_nothing_alone() {
        var one = some.somebody(ADMINISTRATOR);
        var two = some.somebody(ADMINISTRATOR);
        var person = PersonId.of(some.somebody(REPORTER));
        some.whileOnly(List.of(one, two), () -> {
            Acting.as(one, () -> people.deactivate(PersonId.of(two)));
            assertThat(Acting.as(one, () -> changes.propose(person, Set.of(HEALTH_COORDINATOR))))
                    .isFalse();
            assertThatThrownBy(() -> onBehalf.of(one, () -> decided(person, one)))
                    .rootCause()
                    .hasMessageContaining("another administrator has to confirm");
        });
    }

    @Test
    void of_two_who_confirm_at_the_same_moment_one_is_told_that_it_is_decided() throws Exception {
        var person = PersonId.of(some.somebody(REPORTER));
        Acting.as(some.somebody(ADMINISTRATOR), () -> changes.propose(person, Set.of(NGO_MANAGER)));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(List.of(confirming(person), confirming(person)));
            assertThat(answers.stream().filter(answer -> answer.resultNow())).hasSize(1);
        }
    }

    @Test
    void roles_that_exclude_each_other_are_refused() {
        var one = some.somebody(ADMINISTRATOR);
        var person = PersonId.of(some.somebody(REPORTER));
        refused("person.roles.incompatible", one, () -> changes.propose(person, Set.of(AUDITOR, REPORTER)));
        refused("person.roles.missing", one, () -> changes.propose(person, Set.of()));
    }

    @Test
    void no_statement_of_the_application_writes_roles_past_a_role_change() {
        var one = some.somebody(ADMINISTRATOR);
        assertThatThrownBy(() -> onBehalf.of(
                        one,
                        () -> sql.sql("update account set roles = array['AUDITOR']")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Callable<Boolean> confirming(PersonId person) {
        var administrator = some.somebody(ADMINISTRATOR);
        return () -> {
            try {
                Acting.as(administrator, () -> changes.confirm(person));
                return true;
            } catch (Rejected decided) {
                return false;
            }
        };
    }

    private boolean decided(PersonId person, Actor by) {
        return table.decide(table.find(person).orElseThrow().id(), true, by, Instant.now());
    }

    private static void refused(String because, Actor actor, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(because);
    }
}
