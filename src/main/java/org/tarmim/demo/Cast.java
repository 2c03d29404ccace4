package org.tarmim.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OneTimeLinks;
import org.tarmim.access.OrganisationRegister;
import org.tarmim.access.OwnFactor;
import org.tarmim.access.People;
import org.tarmim.access.PersonId;
import org.tarmim.access.Totp;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationKind;

/** The organisations and people of the demo, by their short names. */
@Component
class Cast {
    private static final Duration TO_TYPE = Duration.ofSeconds(10);

    private final Steps steps;
    private final OrganisationRegister register;
    private final People people;
    private final OneTimeLinks links;
    private final OwnFactor factor;
    private final SecurityClock clock;
    private final Map<String, UUID> organisations = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Cast(
            Steps steps,
            OrganisationRegister register,
            People people,
            OneTimeLinks links,
            OwnFactor factor,
            SecurityClock clock) {
        this.steps = steps;
        this.register = register;
        this.people = people;
        this.links = links;
        this.factor = factor;
        this.clock = clock;
    }

    /** Enters those who are not there yet. */
    void enter() {
        Line.of("organisations").forEach(this::enter);
        Account.all().forEach(this::enter);
    }

    UUID organisation(String key) {
        return Objects.requireNonNull(organisations.get(key), key);
    }

    Actor actor(String key) {
        return Objects.requireNonNull(actors.get(key), key);
    }

    private void enter(Line line) {
        var id = steps.once(
                "organisation." + line.key(),
                Actor.system(),
                () -> register.add(details(line)).id().value());
        organisations.put(line.key(), id);
    }

    private static OrganisationDetails details(Line line) {
        return new OrganisationDetails(
                line.text("name_en"),
                line.text("name_ar"),
                line.text("acronym"),
                line.word(OrganisationKind.class, "kind"),
                line.textOrNull("country"));
    }

    private void enter(Account account) {
        var organisation = organisation(account.organisation());
        var id = steps.once(
                "person." + account.key(),
                Actor.system(),
                () -> people.invite(account.invitation(organisation)).person().value());
        var actor = account.actor(id, organisation);
        if (account.joined()) join(actor, "password." + account.key());
        if (account.joined() && account.hasPhone()) setUpPhone(actor, "phone." + account.key());
        actors.put(account.key(), actor);
    }

    // The desk commits the password by itself; killed before the note, the next start chooses the same one again.
    private void join(Actor actor, String step) {
        if (steps.done(step)) return;
        var link = Acting.as(
                Actor.system(), () -> people.link(new PersonId(actor.account())).orElseThrow());
        links.choosePassword(link.token(), Account.PASSWORD);
        steps.once(step, actor, actor::account);
    }

    // With the code of half a minute ago: the present one is left for who signs in first. Shortly before the old one
    // stops being taken the present one has to do.
    private void setUpPhone(Actor actor, String step) {
        var code = Totp.code(PresetPhones.SECRET, Totp.step(clock.now().plus(TO_TYPE)) - 1);
        steps.once(step, actor, () -> {
            factor.setUp(PresetPhones.SECRET, code);
            return actor.account();
        });
    }
}
