package org.tarmim.access;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationId;
import org.tarmim.party.OrganisationKind;

/** People and organisations for tests of every room, made through the desks. */
@Component
public class SomePeople {
    /** Long and unusual, so that every sample person may have it. */
    public static final String PASSWORD = "olive lantern harbour 7";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final OneTimeLinks links;
    private final OrganisationRegister organisations;
    private final AccountTable accounts;
    private final OnBehalf onBehalf;

    SomePeople(AutowireCapableBeanFactory beans) {
        this.people = beans.getBean(People.class);
        this.links = beans.getBean(OneTimeLinks.class);
        this.organisations = beans.getBean(OrganisationRegister.class);
        this.accounts = beans.getBean(AccountTable.class);
        this.onBehalf = beans.getBean(OnBehalf.class);
    }

    /** A new sample organisation. */
    public OrganisationId organisation() {
        var name = "Sample organisation " + NUMBER.incrementAndGet();
        var details = new OrganisationDetails(name, "", "", OrganisationKind.NGO, null);
        return Acting.as(Actor.system(), () -> organisations.add(details).id());
    }

    /** Somebody of an organisation of their own who has joined. */
    public Actor who(Role... roles) {
        return of(organisation(), roles);
    }

    /** Somebody of that organisation who has joined. */
    public Actor of(OrganisationId organisation, Role... roles) {
        var invited = invited(organisation, roles);
        links.choosePassword(invited.token(), PASSWORD);
        return actor(invited.person());
    }

    /** Somebody invited who has not chosen a password yet. */
    public IssuedLink invited(OrganisationId organisation, Role... roles) {
        return Acting.as(Actor.system(), () -> people.invite(invitation(organisation.value(), roles)));
    }

    /** What to type to invite a sample person. */
    public static Invitation invitation(UUID organisation, Role... roles) {
        int number = NUMBER.incrementAndGet();
        return new Invitation(
                "Sample person " + number, "person%d@sample.example".formatted(number), organisation, Set.of(roles));
    }

    /** The e-mail with which that person signs in. */
    public String email(Actor actor) {
        return onBehalf.of(actor, () -> accounts.profile(PersonId.of(actor)))
                .orElseThrow()
                .email();
    }

    /** Who that person is by now; a shut account is nobody. */
    public Actor actor(PersonId person) {
        return onBehalf.of(Actor.known(person), () -> accounts.actor(person)).orElseThrow();
    }
}
