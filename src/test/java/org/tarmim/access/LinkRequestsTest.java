package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.ADMINISTRATOR;
import static org.tarmim.access.Role.CASEWORKER;
import static org.tarmim.access.Role.CASE_SUPERVISOR;
import static org.tarmim.access.Role.HEALTH_COORDINATOR;
import static org.tarmim.access.Role.REPORTER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** No administrator opens alone the account of somebody who decides and has no phone. */
@HouseTest
class LinkRequestsTest {
    @Autowired
    People people;

    @Autowired
    LinkRequests requests;

    @Autowired
    FactorResets resets;

    @Autowired
    RoleChanges roles;

    @Autowired
    OneTimeLinks links;

    @Autowired
    OneTimeLinkTable table;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    SecurityClock clock;

    @Autowired
    SamplePeople some;

    private Actor one;
    private Actor other;
    private Actor coordinator;
    private PersonId person;

    @BeforeEach
    void two_administrators_and_a_coordinator() {
        one = some.somebody(ADMINISTRATOR);
        other = some.somebody(ADMINISTRATOR);
        coordinator = some.somebody(HEALTH_COORDINATOR);
        person = PersonId.of(coordinator);
    }

    @Test
    void before_the_first_phone_is_set_up_another_administrator_makes_the_link() {
        assertThat(Acting.as(one, () -> people.link(person))).isEmpty();
        assertThat(Acting.as(other, requests::open))
                .extracting(LinkRequest::person)
                .contains(person);
        refused("link-request.waiting", one, () -> people.link(person));
        refused("link-request.four-eyes", one, () -> requests.confirm(person));
        var link = Acting.as(other, () -> requests.confirm(person));
        links.choosePassword(link.token(), "violet kettle mountain 3");
        refused("link-request.decided", other, () -> requests.confirm(person));
    }

    @Test
    void after_a_reset_of_the_phone_too_and_links_made_before_it_are_ended() {
        some.phone(coordinator);
        var before = Acting.as(one, () -> people.link(person)).orElseThrow();
        Acting.as(one, () -> resets.propose(person));
        Acting.as(other, () -> resets.confirm(person));
        assertThatThrownBy(() -> Signed.out(() -> links.open(before.token()))).hasMessage("link.expired.RESET");
        assertThat(Acting.as(one, () -> people.link(person))).isEmpty();
    }

    @Test
    void links_of_before_end_as_well_where_a_supervisor_resets_the_phone_of_an_advocate() {
        var team = some.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = some.somebody(CASEWORKER, team);
        var supervisor = some.somebody(CASE_SUPERVISOR, team);
        some.phone(caseworker);
        var advocate = PersonId.of(caseworker);
        var before = Acting.as(one, () -> people.link(advocate)).orElseThrow();
        Acting.as(one, () -> resets.propose(advocate));
        Acting.as(supervisor, () -> resets.confirmOfTeam(advocate));
        assertThatThrownBy(() -> Signed.out(() -> links.open(before.token()))).hasMessage("link.expired.RESET");
    }

    @Test
    void a_link_made_before_the_person_could_decide_is_ended_when_he_can() {
        var reporter = PersonId.of(some.somebody(REPORTER));
        var before = Acting.as(one, () -> people.link(reporter)).orElseThrow();
        Acting.as(one, () -> roles.propose(reporter, coordinator.roles()));
        Acting.as(other, () -> roles.confirm(reporter));
        assertThatThrownBy(() -> Signed.out(() -> links.open(before.token()))).hasMessage("link.expired.RESET");
    }

    @Test
    void an_only_administrator_makes_it_alone() {
        some.whileOnly(
                List.of(one),
                () -> assertThat(Acting.as(one, () -> people.link(person))).isPresent());
    }

    @Test
    void a_request_is_discarded_also_by_who_made_it() {
        Acting.as(one, () -> people.link(person));
        Acting.as(one, () -> requests.discard(person));
        assertThat(Acting.as(one, () -> people.link(person))).isEmpty();
    }

    @Test
    void the_table_of_links_refuses_what_the_desk_would_not_do() {
        var link = OneTimeLink.starting(OneTimeLink.Purpose.RESET, person, clock.now());
        assertThatThrownBy(() -> onBehalf.of(one, () -> {
                    table.insert(Token.random(), link, one, clock.now());
                    return link;
                }))
                .rootCause()
                .hasMessageContaining("another administrator has to confirm");
    }

    private static void refused(String because, Actor actor, Runnable step) {
        assertThatThrownBy(() -> Acting.as(actor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(because);
    }
}
