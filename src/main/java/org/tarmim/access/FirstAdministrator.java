package org.tarmim.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SecurityClock;

/**
 * In an installation that starts empty: prints, once at each start until somebody joined, the link with which the first
 * administrator chooses a password. It goes to the console and not to the log, because whoever has it owns the house.
 */
@Component
@ConditionalOnProperty("tarmim.empty")
class FirstAdministrator {
    private final PeopleTable people;
    private final OneTimeLinkTable links;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final Environment environment;

    FirstAdministrator(
            PeopleTable people,
            OneTimeLinkTable links,
            OnBehalf onBehalf,
            SecurityClock clock,
            Environment environment) {
        this.people = people;
        this.links = links;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (onBehalf.of(Actor.system(), () -> people.find(PeopleQuery.ALL)).isEmpty()) {
            System.out.println("The first administrator chooses a password here, within 72 hours: " + address());
        }
    }

    private String address() {
        var token = Token.random();
        onBehalf.of(Actor.system(), () -> stored(token));
        return ListeningAt.of(environment) + "/" + token.path(OneTimeLink.Purpose.FOUNDING);
    }

    private OneTimeLink stored(Token token) {
        var now = clock.now();
        var link = OneTimeLink.starting(OneTimeLink.Purpose.FOUNDING, null, now);
        links.endOpen(null, now);
        links.insert(token, link, Actor.system(), now);
        return link;
    }
}
