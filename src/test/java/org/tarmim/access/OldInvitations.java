package org.tarmim.access;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.SecurityClock;

/** Invitations for tests whose time is over: made as the desk makes them, but three days ago. */
@Component
public class OldInvitations {
    private static final Duration THREE_DAYS = Duration.ofHours(72);

    private final SamplePeople people;
    private final OneTimeLinkTable links;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    OldInvitations(SamplePeople people, OneTimeLinkTable links, OnBehalf onBehalf, SecurityClock clock) {
        this.people = people;
        this.links = links;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** An invitation that nobody used in time. */
    public IssuedLink unused() {
        var invited = people.invited(people.organisation("Sample organisation of late guests"), Role.REPORTER);
        var made = clock.now().minus(THREE_DAYS);
        var link = OneTimeLink.starting(OneTimeLink.Purpose.INVITATION, invited.person(), made);
        var token = Token.random();
        onBehalf.of(Actor.system(), () -> {
            links.insert(token, link, Actor.system(), made);
            return link;
        });
        return new IssuedLink(invited.person(), link.purpose(), token, link.expiresAt());
    }
}
