package org.tarmim.access;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * The people of an installation: who is invited, who may come back, who no longer comes. Managers look after the
 * reporters and managers of their own organisation, administrators after everybody but themselves.
 */
@Desk
public class People {
    private final PeopleTable people;
    private final AccountTable accounts;
    private final OneTimeLinkTable links;
    private final LinkMaker maker;
    private final LinkRequestTable linkRequests;
    private final RoleChangeTable roleChanges;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    People(
            PeopleTable people,
            AccountTable accounts,
            OneTimeLinkTable links,
            LinkMaker maker,
            LinkRequestTable linkRequests,
            RoleChangeTable roleChanges,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.maker = maker;
        this.linkRequests = linkRequests;
        this.roleChanges = roleChanges;
        this.clock = clock;
        this.events = events;
    }

    /** The people one may see and the query asks for, by name. */
    @Requires(May.SEE_PEOPLE)
    @Transactional(readOnly = true)
    public List<Person> list(PeopleQuery query) {
        return people.find(query);
    }

    /**
     * Opens an account without a password and answers the link with which the person chooses one. Where a second
     * administrator has to confirm the roles, the account starts with fewer and they are proposed.
     */
    @StepUp
    @Requires(May.MANAGE_OWN_PEOPLE)
    public InvitationMade invite(@Valid Invitation invitation) {
        var atOnce = atOnce(invitation.givenBy(Acting.required()));
        var person = entered(atOnce);
        events.publishEvent(new PersonChanged.Invited(person, atOnce.roles()));
        var waits = !atOnce.equals(invitation);
        if (waits) propose(person, invitation.roles());
        return new InvitationMade(maker.make(person, OneTimeLink.Purpose.INVITATION, clock.now()), waits);
    }

    /**
     * Adds a reporter without e-mail to the own organisation. Such a person has no password and gets no link: a code for
     * a phone is the only way in.
     */
    @StepUp
    @Requires(May.MANAGE_OWN_PEOPLE)
    public Person addWithoutEmail(@Valid NewReporter reporter) {
        var own = Objects.requireNonNull(Acting.required().organisation());
        var person = accounts.insertWithoutEmail(own, reporter, clock.now());
        events.publishEvent(new PersonChanged.Added(person));
        return people.find(person).orElseThrow();
    }

    /**
     * A new link: of invitation for who has not joined yet, else to reset the password. Older links stop working. Empty
     * where it waits for a second administrator ({@link LinkRequests}), because it would open alone an account that
     * decides.
     */
    @StepUp
    @Requires(May.MANAGE_OWN_PEOPLE)
    public Optional<IssuedLink> link(PersonId person) {
        var purpose = notOneself(person).linkPurpose();
        if (needsTwo(person)) {
            ask(person);
            return Optional.empty();
        }
        events.publishEvent(new PersonChanged.LinkMade(person, purpose));
        return Optional.of(maker.make(person, purpose, clock.now()));
    }

    /** Shuts an account: its sessions end, its links stop working, what the person did stays. */
    @StepUp
    @Requires(May.MANAGE_OWN_PEOPLE)
    public void deactivate(PersonId person) {
        setActive(notOneself(person), false);
        links.endOpen(person, clock.now());
        events.publishEvent(new PersonChanged.Deactivated(person));
    }

    /** Opens a shut account again, with the password it had. */
    @StepUp
    @Requires(May.MANAGE_OWN_PEOPLE)
    public void reactivate(PersonId person) {
        setActive(notOneself(person), true);
        events.publishEvent(new PersonChanged.Reactivated(person));
    }

    private Invitation atOnce(Invitation asked) {
        var someoneElseConfirms = !Acting.required().isSystem() && accounts.administrators() > 1;
        return someoneElseConfirms ? asked.untilConfirmed() : asked;
    }

    private void propose(PersonId person, Set<Role> roles) {
        roleChanges.insert(person, roles, Acting.required(), clock.now());
        events.publishEvent(new PersonChanged.RolesProposed(person, roles));
    }

    private PersonId entered(Invitation invitation) {
        try {
            return accounts.insert(invitation, clock.now());
        } catch (DuplicateKeyException taken) {
            throw Rejected.because("person.email.taken", invitation.email());
        }
    }

    private boolean needsTwo(PersonId person) {
        return !Acting.required().isSystem() && linkRequests.opensAlone(person);
    }

    private void ask(PersonId person) {
        try {
            linkRequests.insert(person, Acting.required(), clock.now());
        } catch (DuplicateKeyException waiting) {
            throw Rejected.because("link-request.waiting");
        }
        events.publishEvent(new PersonChanged.LinkRequested(person));
    }

    private Person notOneself(PersonId person) {
        if (Acting.required().is(person)) throw Rejected.because("person.oneself");
        return people.find(person)
                .orElseThrow(() -> Rejected.because("person.unknown"))
                .lookedAfterBy(Acting.required());
    }

    private void setActive(Person person, boolean active) {
        try {
            if (!accounts.setActive(person.id(), active)) throw Rejected.because("person.not-yours");
        } catch (DataIntegrityViolationException nobodyWouldBeLeft) {
            throw Rejected.because("person.last-administrator");
        }
    }
}
