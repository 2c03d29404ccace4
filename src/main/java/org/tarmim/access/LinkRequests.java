package org.tarmim.access;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Links to a new password for people whose account decides and has no second step yet: one administrator asks
 * ({@link People#link}), another makes the link and hands it on, so that nobody opens such an account alone.
 */
@Desk
public class LinkRequests {
    private final LinkRequestTable requests;
    private final PeopleTable people;
    private final LinkMaker maker;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    LinkRequests(
            LinkRequestTable requests,
            PeopleTable people,
            LinkMaker maker,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.people = people;
        this.maker = maker;
        this.clock = clock;
        this.events = events;
    }

    /** What waits for a second administrator, the oldest first. */
    @Requires(May.SEE_ALL_PEOPLE)
    @Transactional(readOnly = true)
    public List<LinkRequest> open() {
        return requests.open();
    }

    /** Makes the link another administrator asked for. */
    @StepUp
    @Requires(May.MANAGE_PEOPLE)
    public IssuedLink confirm(PersonId person) {
        var request = get(person).confirmable(Acting.required());
        var purpose = people.find(person)
                .orElseThrow(() -> Rejected.because("person.unknown"))
                .linkPurpose();
        var now = clock.now();
        decide(request, true, now);
        events.publishEvent(new PersonChanged.LinkMade(person, purpose));
        return maker.make(person, purpose, now);
    }

    /** Takes a request off the table, an own one too. */
    @Requires(May.MANAGE_PEOPLE)
    public void discard(PersonId person) {
        decide(get(person), false, clock.now());
        events.publishEvent(new PersonChanged.LinkRequestDiscarded(person));
    }

    private LinkRequest get(PersonId person) {
        return requests.find(person).orElseThrow(() -> Rejected.because("link-request.decided"));
    }

    private void decide(LinkRequest request, boolean confirmed, Instant now) {
        if (!requests.decide(request.id(), confirmed, Acting.required(), now))
            throw Rejected.because("link-request.decided");
    }
}
