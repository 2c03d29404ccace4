package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.kernel.Rejected;

@HouseTest
class PeopleTest {
    @Autowired
    People people;

    @Autowired
    OneTimeLinks links;

    @Autowired
    SomePeople some;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    @Test
    void a_manager_invites_a_reporter_who_then_chooses_a_password() {
        var manager = some.who(NGO_MANAGER);
        var invited = Acting.as(manager, () -> people.invite(SomePeople.invitation(manager.organisation(), REPORTER)));
        links.choosePassword(invited.token(), SomePeople.PASSWORD);
        assertThat(Acting.as(manager, () -> people.list(PeopleQuery.ALL)))
                .extracting(Person::state)
                .containsExactly(Person.State.ACTIVE, Person.State.ACTIVE);
    }

    @Test
    void a_manager_sees_and_invites_into_the_own_organisation_only() {
        var manager = some.who(NGO_MANAGER);
        var elsewhere = some.who(REPORTER);
        assertThat(Acting.as(manager, () -> people.list(PeopleQuery.ALL)))
                .extracting(Person::organisation)
                .containsOnly(manager.organisation());
        refused(
                "person.organisation.not-yours",
                manager,
                () -> people.invite(SomePeople.invitation(elsewhere.organisation(), REPORTER)));
        refused("person.unknown", manager, () -> people.deactivate(PersonId.of(elsewhere)));
    }

    /** The case of another health system, where a user could hand out rights he did not have. */
    @ParameterizedTest
    @MethodSource("everySetOfRoles")
    void nobody_gives_a_role_that_can_do_more_than_the_giver(Set<Role> roles) {
        for (var giver : Role.values()) {
            if (giver == ADMINISTRATOR) continue;
            var inviter = new Actor(java.util.UUID.randomUUID(), null, "", Set.of(giver));
            if (Role.givenBy(inviter).containsAll(roles))
                assertThat(roles)
                        .allSatisfy(role -> assertThat(inviter.permissions()).containsAll(role.permissions()));
        }
    }

    static Stream<Set<Role>> everySetOfRoles() {
        var all = Role.values();
        return IntStream.range(1, 1 << all.length)
                .mapToObj(bits -> Arrays.stream(all)
                        .filter(role -> (bits & 1 << role.ordinal()) != 0)
                        .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
    }

    @Test
    void a_manager_gives_no_role_beyond_reporter_and_manager() {
        var manager = some.who(NGO_MANAGER);
        for (var role : EnumSet.complementOf(EnumSet.of(REPORTER, NGO_MANAGER)))
            refused(
                    "roles.not-yours",
                    manager,
                    () -> people.invite(SomePeople.invitation(manager.organisation(), role)));
    }

    @Test
    void a_manager_gets_no_reset_link_for_a_coordinator_of_the_same_organisation() {
        var manager = some.who(NGO_MANAGER);
        var coordinator = some.of(new org.tarmim.party.OrganisationId(manager.organisation()), HEALTH_COORDINATOR);
        refused("person.not-yours", manager, () -> people.link(PersonId.of(coordinator)));
        refused("person.not-yours", manager, () -> people.deactivate(PersonId.of(coordinator)));
    }

    @Test
    void nobody_deactivates_or_resets_himself() {
        var administrator = some.who(ADMINISTRATOR);
        refused("person.oneself", administrator, () -> people.deactivate(PersonId.of(administrator)));
        refused("person.oneself", administrator, () -> people.link(PersonId.of(administrator)));
    }

    @Test
    void who_oversees_cannot_be_invited_as_an_advocate_and_the_table_agrees() {
        var administrator = some.who(ADMINISTRATOR);
        var both = SomePeople.invitation(administrator.organisation(), HEALTH_COORDINATOR, CASEWORKER);
        assertThatThrownBy(() -> Acting.as(administrator, () -> people.invite(both)))
                .hasMessageContaining("person.roles.incompatible");
        assertThatThrownBy(() -> onBehalf.of(administrator, () -> insertRaw(administrator, both)))
                .rootCause()
                .hasMessageContaining("who_oversees_never_advocates");
    }

    @Test
    void an_email_is_invited_once() {
        var manager = some.who(NGO_MANAGER);
        var invitation = SomePeople.invitation(manager.organisation(), REPORTER);
        Acting.as(manager, () -> people.invite(invitation));
        refused("person.email.taken", manager, () -> people.invite(invitation));
    }

    @Test
    void a_deactivated_person_comes_back_with_the_old_password() {
        var manager = some.who(NGO_MANAGER);
        var reporter = some.of(new org.tarmim.party.OrganisationId(manager.organisation()), REPORTER);
        var id = PersonId.of(reporter);
        Acting.as(manager, () -> people.deactivate(id));
        assertThatThrownBy(() -> some.actor(id)).isInstanceOf(java.util.NoSuchElementException.class);
        refused("person.deactivated", manager, () -> people.link(id));
        Acting.as(manager, () -> people.reactivate(id));
        assertThat(some.actor(id)).isEqualTo(reporter);
    }

    @Test
    void a_list_is_found_again_by_its_address() {
        var query = new PeopleQuery("sam", java.util.UUID.randomUUID(), AUDITOR, Person.State.INVITED);
        var address = query.parameters().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        java.util.Map.Entry::getKey, entry -> List.of(entry.getValue())));
        assertThat(PeopleQuery.of(address)).isEqualTo(query);
    }

    @Test
    void a_list_shows_only_what_was_asked_for() {
        var manager = some.who(NGO_MANAGER);
        some.invited(new org.tarmim.party.OrganisationId(manager.organisation()), REPORTER);
        var waiting = new PeopleQuery("", null, REPORTER, Person.State.INVITED);
        assertThat(Acting.as(manager, () -> people.list(waiting)))
                .hasSize(1)
                .allSatisfy(person -> assertThat(person.roles()).containsExactly(REPORTER));
    }

    private Object insertRaw(Actor actor, Invitation invitation) {
        return sql.sql("""
                        insert into account (organisation_id, name, email, roles, invited_at)
                        values (:organisation, 'x', 'x@sample.example', :roles, now())
                        """)
                .param("organisation", actor.organisation())
                .param("roles", AccountTable.words(invitation.roles()))
                .update();
    }

    private static void refused(String because, Actor actor, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(because);
    }
}
