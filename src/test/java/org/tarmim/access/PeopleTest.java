package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;

@HouseTest
class PeopleTest {
    @Autowired
    People people;

    @Autowired
    RoleChanges roleChanges;

    @Autowired
    OneTimeLinks links;

    @Autowired
    SamplePeople some;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    @Test
    void a_manager_invites_a_reporter_who_then_chooses_a_password() {
        var manager = some.somebody(NGO_MANAGER);
        var invited =
                Acting.as(manager, () -> people.invite(SamplePeople.invitation(manager.organisation(), REPORTER)));
        links.choosePassword(invited.link().token(), SamplePeople.PASSWORD);
        assertThat(Acting.as(manager, () -> people.list(PeopleQuery.ALL)))
                .extracting(Person::state)
                .containsExactly(Person.State.ACTIVE, Person.State.ACTIVE);
    }

    @Test
    void a_manager_sees_and_invites_into_the_own_organisation_only() {
        var manager = some.somebody(NGO_MANAGER);
        var elsewhere = some.somebody(REPORTER);
        assertThat(Acting.as(manager, () -> people.list(PeopleQuery.ALL)))
                .extracting(Person::organisation)
                .containsOnly(manager.organisation());
        refused(
                "person.organisation.not-yours",
                manager,
                () -> people.invite(SamplePeople.invitation(elsewhere.organisation(), REPORTER)));
        refused("person.unknown", manager, () -> people.deactivate(PersonId.of(elsewhere)));
    }

    /** The case of another health system, where a user could hand out rights he did not have. */
    @Test
    void no_manager_gives_a_role_that_can_do_more_than_he_can() {
        for (var giver : EnumSet.complementOf(EnumSet.of(ADMINISTRATOR))) {
            var inviter = new Actor(UUID.randomUUID(), null, "", Set.of(giver));
            assertThat(Role.givenBy(inviter))
                    .allSatisfy(role -> assertThat(inviter.permissions()).containsAll(atDesk(role)));
        }
    }

    /** A bound phone does no more than its reporter may at a desk, and who gives the role may bind it. */
    private static Set<String> atDesk(Role role) {
        var words = new HashSet<>(role.permissions());
        words.remove(May.USE_PHONE);
        return words;
    }

    @Test
    void a_manager_gives_no_role_beyond_reporter_and_manager() {
        var manager = some.somebody(NGO_MANAGER);
        for (var role : EnumSet.complementOf(EnumSet.of(REPORTER, NGO_MANAGER)))
            refused(
                    "roles.not-yours",
                    manager,
                    () -> people.invite(SamplePeople.invitation(manager.organisation(), role)));
    }

    @Test
    void a_manager_gets_no_reset_link_for_a_coordinator_of_the_same_organisation() {
        var manager = some.somebody(NGO_MANAGER);
        var coordinator = some.somebody(manager.organisation(), HEALTH_COORDINATOR);
        refused("person.not-yours", manager, () -> people.link(PersonId.of(coordinator)));
        refused("person.not-yours", manager, () -> people.deactivate(PersonId.of(coordinator)));
    }

    @Test
    void nobody_deactivates_or_resets_himself() {
        var administrator = some.somebody(ADMINISTRATOR);
        refused("person.oneself", administrator, () -> people.deactivate(PersonId.of(administrator)));
        refused("person.oneself", administrator, () -> people.link(PersonId.of(administrator)));
    }

    @Test
    void who_oversees_cannot_be_invited_as_an_advocate_and_the_table_agrees() {
        var administrator = some.somebody(ADMINISTRATOR);
        var both = SamplePeople.invitation(administrator.organisation(), HEALTH_COORDINATOR, CASEWORKER);
        assertThatThrownBy(() -> Acting.as(administrator, () -> people.invite(both)))
                .hasMessageContaining("person.roles.incompatible");
        assertThatThrownBy(() -> onBehalf.of(Actor.system(), () -> insertRaw(administrator, both)))
                .rootCause()
                .hasMessageContaining("who_oversees_never_advocates");
    }

    @Test
    void an_email_is_invited_once() {
        var manager = some.somebody(NGO_MANAGER);
        var invitation = SamplePeople.invitation(manager.organisation(), REPORTER);
        Acting.as(manager, () -> people.invite(invitation));
        refused("person.email.taken", manager, () -> people.invite(invitation));
    }

    @Test
    void a_manager_adds_a_reporter_of_the_own_organisation_who_has_no_email() {
        var manager = some.somebody(NGO_MANAGER);
        var added = Acting.as(manager, () -> people.addWithoutEmail(new NewReporter("Sample Aya")));
        assertThat(added.organisation()).isEqualTo(manager.organisation());
        assertThat(added.roles()).containsExactly(REPORTER);
        assertThat(added.state()).isEqualTo(Person.State.ACTIVE);
        assertThat(added.email()).isNull();
        assertThatThrownBy(() -> Acting.as(manager, () -> people.addWithoutEmail(new NewReporter(" "))))
                .hasMessageContaining("person.name.missing");
    }

    @Test
    void who_has_no_email_gets_no_link_and_no_other_role_and_the_table_lets_no_password_in() {
        var manager = some.somebody(NGO_MANAGER);
        var added = Acting.as(manager, () -> people.addWithoutEmail(new NewReporter("Sample Badr")))
                .id();
        refused("person.email.none", manager, () -> people.link(added));
        refused(
                "person.email.none",
                some.somebody(ADMINISTRATOR),
                () -> roleChanges.propose(added, Set.of(REPORTER, NGO_MANAGER)));
        assertThatThrownBy(() -> onBehalf.of(Actor.system(), () -> changeRaw(added, "password_hash = 'x'")))
                .rootCause()
                .hasMessageContaining("who_has_no_email_reports_by_phone");
    }

    @Test
    void who_has_no_email_is_found_by_name_and_shut_and_opened_like_everybody() {
        var manager = some.somebody(NGO_MANAGER);
        var added = Acting.as(manager, () -> people.addWithoutEmail(new NewReporter("Sample Qamar")))
                .id();
        Acting.as(manager, () -> people.deactivate(added));
        var found = Acting.as(manager, () -> people.list(new PeopleQuery("qamar", null, null, null)));
        assertThat(found).extracting(Person::state).containsExactly(Person.State.DEACTIVATED);
        Acting.as(manager, () -> people.reactivate(added));
        assertThat(some.listed(added).state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void a_deactivated_person_comes_back_with_the_old_password() {
        var manager = some.somebody(NGO_MANAGER);
        var reporter = some.somebody(manager.organisation(), REPORTER);
        var id = PersonId.of(reporter);
        Acting.as(manager, () -> people.deactivate(id));
        assertThat(some.listed(id).state()).isEqualTo(Person.State.DEACTIVATED);
        refused("person.deactivated", manager, () -> people.link(id));
        Acting.as(manager, () -> people.reactivate(id));
        assertThat(some.listed(id).state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void a_list_is_found_again_by_its_address() {
        var query = new PeopleQuery("sam", UUID.randomUUID(), AUDITOR, Person.State.INVITED);
        var address = query.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        assertThat(PeopleQuery.of(address)).isEqualTo(query);
    }

    @Test
    void a_list_shows_only_what_was_asked_for() {
        var manager = some.somebody(NGO_MANAGER);
        some.invited(manager.organisation(), REPORTER);
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

    private Object changeRaw(PersonId person, String change) {
        return sql.sql("update account set " + change + " where id = :person")
                .param("person", person.value())
                .update();
    }

    private static void refused(String because, Actor actor, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(because);
    }
}
