package org.tarmim.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Changes of roles: one administrator proposes, another confirms. An administrator who is the only one decides alone;
 * nobody ever decides about the own roles.
 */
@Desk
public class RoleChanges {
    private final RoleChangeTable changes;
    private final PeopleTable people;
    private final AccountTable accounts;
    private final OneTimeLinkTable links;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    RoleChanges(
            RoleChangeTable changes,
            PeopleTable people,
            AccountTable accounts,
            OneTimeLinkTable links,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.events = events;
    }

    /** What waits for a second administrator, the oldest first. */
    @Requires(May.SEE_ALL_PEOPLE)
    @Transactional(readOnly = true)
    public List<RoleChange> open() {
        return changes.open();
    }

    /** Proposes other roles; answers whether they hold already, because there is nobody else to ask. */
    @StepUp
    @Requires(May.MANAGE_PEOPLE)
    public boolean propose(PersonId person, Set<Role> roles) {
        var change = proposed(person, checked(person, roles));
        events.publishEvent(new PersonChanged.RolesProposed(person, roles));
        if (accounts.administrators() > 1) return false;
        carryOut(change, person, roles);
        return true;
    }

    /** Confirms what another administrator proposed; the person's sessions end, so that the new roles hold at once. */
    @StepUp
    @Requires(May.MANAGE_PEOPLE)
    public void confirm(PersonId person) {
        var change = get(person).confirmable(Acting.required());
        carryOut(change.id(), person, change.roles());
    }

    /** Takes a proposal off the table, an own one too. */
    @Requires(May.MANAGE_PEOPLE)
    public void discard(PersonId person) {
        if (Acting.required().is(person)) throw Rejected.because("roles.own");
        decide(get(person).id(), false);
        events.publishEvent(new PersonChanged.RoleProposalDiscarded(person));
    }

    private Set<Role> checked(PersonId person, Set<Role> roles) {
        if (Acting.required().is(person)) throw Rejected.because("roles.own");
        if (roles.isEmpty()) throw Rejected.because("person.roles.missing");
        if (!Role.compatible(roles)) throw Rejected.because("person.roles.incompatible");
        var now = people.find(person).orElseThrow(() -> Rejected.because("person.unknown"));
        if (now.email() == null) throw Rejected.because("person.email.none");
        if (now.roles().equals(roles)) throw Rejected.because("roles.same");
        return roles;
    }

    private UUID proposed(PersonId person, Set<Role> roles) {
        try {
            return changes.insert(person, roles, Acting.required(), clock.now());
        } catch (DuplicateKeyException waiting) {
            throw Rejected.because("roles.waiting");
        }
    }

    private RoleChange get(PersonId person) {
        return changes.find(person).orElseThrow(() -> Rejected.because("roles.decided"));
    }

    private void carryOut(UUID change, PersonId person, Set<Role> roles) {
        decide(change, true);
        links.endResets(person, clock.now());
        events.publishEvent(new PersonChanged.RolesChanged(person, roles));
    }

    private void decide(UUID change, boolean confirmed) {
        if (!changes.decide(change, confirmed, Acting.required(), clock.now())) throw Rejected.because("roles.decided");
    }
}
