package org.tarmim.access.token;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** The desk at which people make and revoke their own access tokens; a token cannot come here. */
@Desk
public class Tokens {
    private static final int MOST = 20;

    private final TokenTable table;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    Tokens(TokenTable table, SecurityClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a token of the own account; its secret is in the answer and nowhere else. */
    @StepUp
    @Requires(May.MANAGE_OWN_TOKENS)
    public MadeToken make(@Valid TokenDetails details) {
        var token = token(details);
        if (table.working(clock.now()).size() >= MOST) throw Rejected.because("token.many", MOST);
        var secret = Secret.random();
        table.insert(token, secret, Acting.required());
        events.publishEvent(new TokenChanged.Made(token.id(), token.scopes()));
        return new MadeToken(token, secret);
    }

    /** The own tokens that work, the newest first. */
    @Requires(May.MANAGE_OWN_TOKENS)
    @Transactional(readOnly = true)
    public List<AccessToken> list() {
        return table.working(clock.now());
    }

    /** Ends an own token at once. */
    @Requires(May.MANAGE_OWN_TOKENS)
    public void revoke(UUID token) {
        if (!table.revoke(token, clock.now())) throw Rejected.because("token.missing");
        events.publishEvent(new TokenChanged.Revoked(token));
    }

    /** The real day, also in a demo: tokens count in real days. */
    @Requires(May.MANAGE_OWN_TOKENS)
    @Transactional(readOnly = true)
    public LocalDate today() {
        return clock.now().atZone(SituationClock.ZONE).toLocalDate();
    }

    private AccessToken token(TokenDetails details) {
        var scopes = Scopes.whole(details.scopes());
        if (!Scopes.of(Acting.required()).containsAll(scopes)) throw Rejected.because("token.scopes.beyond");
        return new AccessToken(
                UUID.randomUUID(), details.name().strip(), scopes, clock.now(), end(details.expiresOn()), null);
    }

    private Instant end(LocalDate day) {
        if (day.isBefore(today())) throw Rejected.because("token.expiry.past");
        if (day.isAfter(today().plusYears(1).minusDays(1))) throw Rejected.because("token.expiry.far");
        return SituationClock.endOf(day);
    }
}
