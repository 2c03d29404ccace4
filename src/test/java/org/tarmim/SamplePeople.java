package org.tarmim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Invitation;
import org.tarmim.access.IssuedLink;
import org.tarmim.access.NewReporter;
import org.tarmim.access.OneTimeLinks;
import org.tarmim.access.OrganisationRegister;
import org.tarmim.access.OwnFactor;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;
import org.tarmim.access.PersonId;
import org.tarmim.access.Phone;
import org.tarmim.access.Role;
import org.tarmim.access.TotpSecret;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationKind;

/**
 * Invented organisations and people for tests, made through the desks; each call makes new ones, so that tests never
 * meet.
 */
@Component
public class SamplePeople {
    /** The password of everybody here. */
    public static final String PASSWORD = "olive lantern harbour 7";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A database that lives longer than a run, as that of the bench, has people of earlier runs. */
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private final People people;
    private final OneTimeLinks links;
    private final OrganisationRegister organisations;
    private final OwnFactor factor;

    SamplePeople(People people, OneTimeLinks links, OrganisationRegister organisations, OwnFactor factor) {
        this.people = people;
        this.links = links;
        this.organisations = organisations;
        this.factor = factor;
    }

    /** A new organisation. */
    public UUID organisation(String name) {
        var details = new OrganisationDetails(name, "", "", OrganisationKind.NGO, null);
        return Acting.as(Actor.system(), () -> organisations.add(details).id().value());
    }

    /** A new person of a new organisation. */
    public Actor somebody(Role... roles) {
        return somebody(organisation("Sample organisation " + NUMBER.incrementAndGet()), roles);
    }

    /** A new person of this organisation. */
    public Actor somebody(Role role, UUID organisation) {
        return somebody(organisation, role);
    }

    /** A new person of this organisation. */
    public Actor somebody(UUID organisation, Role... roles) {
        var invited = invited(organisation, roles);
        links.choosePassword(invited.token(), PASSWORD);
        var person = listed(invited.person());
        return new Actor(person.id().value(), person.organisation(), person.name(), person.roles());
    }

    /** A new reporter of this organisation who has no e-mail. */
    public Actor withoutEmail(UUID organisation) {
        var manager = somebody(Role.NGO_MANAGER, organisation);
        var person = Acting.as(
                manager, () -> people.addWithoutEmail(new NewReporter("Sample person " + NUMBER.incrementAndGet())));
        return new Actor(person.id().value(), person.organisation(), person.name(), person.roles());
    }

    /** The phone of that person, newly set up as second factor. */
    public Phone phone(Actor actor) {
        var phone = new Phone(TotpSecret.random());
        Acting.as(actor, () -> factor.setUp(phone.secret(), phone.code()));
        return phone;
    }

    /** Somebody invited who has not chosen a password yet. */
    public IssuedLink invited(UUID organisation, Role... roles) {
        return Acting.as(Actor.system(), () -> people.invite(invitation(organisation, roles)))
                .link();
    }

    /** Gives that person a new password by a link. */
    public void newPassword(Actor actor) {
        var id = PersonId.of(actor.account().toString());
        var link = Acting.as(Actor.system(), () -> people.link(id)).orElseThrow();
        links.choosePassword(link.token(), PASSWORD);
    }

    /** Does something while these are the only administrators of the installation. */
    public void whileOnly(Collection<Actor> administrators, Runnable step) {
        var others = otherAdministrators(administrators, Person.State.ACTIVE);
        var shutLately = otherAdministrators(administrators, Person.State.DEACTIVATED);
        Acting.as(Actor.system(), () -> {
            shutLately.forEach(people::reactivate); // whom the house itself shuts counts no longer
            shutLately.forEach(people::deactivate);
            others.forEach(people::deactivate);
        });
        try {
            step.run();
        } finally {
            Acting.as(Actor.system(), () -> others.forEach(people::reactivate));
        }
    }

    private List<PersonId> otherAdministrators(Collection<Actor> administrators, Person.State state) {
        var query = new PeopleQuery("", null, Role.ADMINISTRATOR, state);
        return Acting.as(Actor.system(), () -> people.list(query)).stream()
                .map(Person::id)
                .filter(id -> administrators.stream().noneMatch(one -> one.is(id)))
                .toList();
    }

    /** What to type to invite a sample person. */
    public static Invitation invitation(UUID organisation, Role... roles) {
        int number = NUMBER.incrementAndGet();
        return new Invitation(
                "Sample person " + number,
                "person%d@%s.sample.example".formatted(number, RUN),
                organisation,
                Set.of(roles));
    }

    /** The e-mail with which that person signs in. */
    public String email(Actor actor) {
        return Objects.requireNonNull(
                listed(PersonId.of(actor.account().toString())).email());
    }

    /** That person as the list of people shows everybody. */
    public Person listed(PersonId id) {
        return Acting.as(Actor.system(), () -> people.list(PeopleQuery.ALL)).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
