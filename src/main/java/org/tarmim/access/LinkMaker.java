package org.tarmim.access;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes one-time links in the name of whoever acts; older links of the account stop working. */
@Component
class LinkMaker {
    private final OneTimeLinkTable links;

    LinkMaker(OneTimeLinkTable links) {
        this.links = links;
    }

    IssuedLink make(PersonId person, OneTimeLink.Purpose purpose, Instant now) {
        var link = OneTimeLink.starting(purpose, person, now);
        var token = Token.random();
        links.endOpen(person, now);
        links.insert(token, link, Acting.required(), now);
        return new IssuedLink(person, purpose, token, link.expiresAt());
    }
}
