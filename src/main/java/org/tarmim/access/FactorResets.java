package org.tarmim.access;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Resets of a second factor whose phone and paper are both lost: one administrator asks, another confirms. An
 * administrator who is the only one decides alone; nobody ever resets the own factor.
 */
@Desk
public class FactorResets {
    private final FactorResetTable resets;
    private final PeopleTable people;
    private final AccountTable accounts;
    private final OneTimeLinkTable links;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    FactorResets(
            FactorResetTable resets,
            PeopleTable people,
            AccountTable accounts,
            OneTimeLinkTable links,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.resets = resets;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.events = events;
    }

    /** What waits for a second administrator, the oldest first. */
    @Requires(May.SEE_ALL_PEOPLE)
    @Transactional(readOnly = true)
    public List<FactorReset> open() {
        return resets.open();
    }

    /** Asks for a reset; answers whether it is done already, because there is nobody else to ask. */
    @StepUp
    @Requires(May.MANAGE_PEOPLE)
    public boolean propose(PersonId person) {
        var reset = proposed(someoneElse(person));
        events.publishEvent(new PersonChanged.FactorResetProposed(person));
        if (accounts.administrators() > 1 || get(person).ofAdvocate()) return false;
        carryOut(reset, person);
        return true;
    }

    /** Confirms what another administrator asked for; the person's sessions end. */
    @StepUp
    @Requires(May.MANAGE_PEOPLE)
    public void confirm(PersonId person) {
        carryOut(get(person).confirmable(Acting.required()).id(), person);
    }

    /** What waits for a supervisor of the own team, the oldest first. */
    @Requires(May.GRANT_CASES)
    @Transactional(readOnly = true)
    public List<FactorReset> ofTeam() {
        var me = Acting.required();
        return resets.openOfTeam().stream()
                .filter(reset -> reset.ofAdvocate() && !me.is(reset.person()))
                .toList();
    }

    /** Confirms what an administrator asked for somebody of the own team; the person's sessions and links for a password end. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void confirmOfTeam(PersonId person) {
        carryOut(get(person).confirmable(Acting.required()).id(), person);
    }

    /** Refuses what an administrator asked for somebody of the own team. */
    @Requires(May.GRANT_CASES)
    public void discardOfTeam(PersonId person) {
        decide(get(someoneElse(person)).id(), false);
        events.publishEvent(new PersonChanged.FactorResetDiscarded(person));
    }

    /** Takes a request off the table, an own one too. */
    @Requires(May.MANAGE_PEOPLE)
    public void discard(PersonId person) {
        decide(get(person).id(), false);
        events.publishEvent(new PersonChanged.FactorResetDiscarded(person));
    }

    private PersonId someoneElse(PersonId person) {
        if (Acting.required().is(person)) throw Rejected.because("factor-reset.own");
        return people.find(person)
                .orElseThrow(() -> Rejected.because("person.unknown"))
                .id();
    }

    private UUID proposed(PersonId person) {
        try {
            return resets.insert(person, Acting.required(), clock.now());
        } catch (DuplicateKeyException waiting) {
            throw Rejected.because("factor-reset.waiting");
        }
    }

    private FactorReset get(PersonId person) {
        return resets.find(person).orElseThrow(() -> Rejected.because("factor-reset.decided"));
    }

    private void carryOut(UUID reset, PersonId person) {
        decide(reset, true);
        links.endResets(person, clock.now());
        events.publishEvent(new PersonChanged.FactorReset(person));
    }

    private void decide(UUID reset, boolean confirmed) {
        if (!resets.decide(reset, confirmed, Acting.required(), clock.now()))
            throw Rejected.because("factor-reset.decided");
    }
}
