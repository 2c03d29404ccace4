package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.access.Role.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;

/** An invitation is no way round the second pair of eyes on roles. */
@HouseTest
class InvitedRolesTest {
    @Autowired
    People people;

    @Autowired
    RoleChanges changes;

    @Autowired
    AccountTable accounts;

    @Autowired
    SamplePeople some;

    @Autowired
    OnBehalf onBehalf;

    @Test
    void an_invited_coordinator_is_no_more_than_a_reporter_until_a_second_administrator_confirms() {
        var inviter = some.somebody(ADMINISTRATOR);
        var second = some.somebody(ADMINISTRATOR);
        var made = invite(inviter, HEALTH_COORDINATOR);
        assertThat(made.waitForRoles()).isTrue();
        assertThat(some.listed(made.person()).roles()).containsExactly(REPORTER);
        assertThatThrownBy(() -> Acting.as(inviter, () -> changes.confirm(made.person())))
                .isInstanceOf(Rejected.class)
                .hasMessage("roles.four-eyes");
        Acting.as(second, () -> changes.confirm(made.person()));
        assertThat(some.listed(made.person()).roles()).containsExactly(HEALTH_COORDINATOR);
    }

    @Test
    void of_the_roles_asked_for_those_a_manager_may_give_hold_at_once() {
        some.somebody(ADMINISTRATOR);
        var made = invite(some.somebody(ADMINISTRATOR), NGO_MANAGER, DONOR_FOCAL_POINT);
        assertThat(some.listed(made.person()).roles()).containsExactly(NGO_MANAGER);
    }

    @Test
    void a_reporter_is_invited_without_anybody_else() {
        for (var inviter : List.of(some.somebody(ADMINISTRATOR), some.somebody(NGO_MANAGER))) {
            var made = invite(inviter, REPORTER);
            assertThat(made.waitForRoles()).isFalse();
            assertThat(some.listed(made.person()).roles()).containsExactly(REPORTER);
        }
    }

    @Test
    void the_only_administrator_invites_the_second_one_alone() {
        var only = some.somebody(ADMINISTRATOR);
        some.whileOnly(List.of(only), () -> {
            var made = invite(only, ADMINISTRATOR);
            assertThat(made.waitForRoles()).isFalse();
            assertThat(some.listed(made.person()).roles()).containsExactly(ADMINISTRATOR);
        });
    }

    @Test
    void the_database_agrees() {
        some.somebody(ADMINISTRATOR);
        var inviter = some.somebody(ADMINISTRATOR);
        var invitation = SamplePeople.invitation(inviter.organisation(), AUDITOR);
        assertThatThrownBy(() -> onBehalf.of(inviter, () -> accounts.insert(invitation, Instant.now())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private InvitationMade invite(Actor inviter, Role... roles) {
        var invitation = SamplePeople.invitation(inviter.organisation(), roles);
        return Acting.as(inviter, () -> people.invite(invitation));
    }
}
