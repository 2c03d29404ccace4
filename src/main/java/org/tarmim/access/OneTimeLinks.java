package org.tarmim.access;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.party.Organisations;

/**
 * What somebody without a session does with a one-time link. The link proves whose account it is; the work is then done
 * in that account's name.
 */
@Desk
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OneTimeLinks {
    /** What a working link opens; of a founding link there is nobody yet. */
    public record Opened(
            OneTimeLink.Purpose purpose, @Nullable Profile profile) {}

    private final OneTimeLinkTable links;
    private final AccountTable accounts;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    OneTimeLinks(
            OneTimeLinkTable links,
            AccountTable accounts,
            Organisations organisations,
            PasswordEncoder passwords,
            OnBehalf onBehalf,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /** Whose link it is; refuses an unknown, used or expired one with what to do. Looking does not use it up. */
    @SignedOut
    public Opened open(Token token) {
        var link = usable(token);
        var person = link.person();
        return new Opened(link.purpose(), person == null ? null : profile(person));
    }

    /** Chooses the password of the account the link belongs to, and uses the link up. */
    @SignedOut
    public void choosePassword(Token token, String password) {
        var link = usable(token);
        var person = link.requirePerson();
        PasswordRule.check(password, PasswordRule.knownOf(profile(person)));
        var hash = passwords.encode(password);
        onBehalf.of(Actor.known(person), () -> {
            use(token);
            accounts.setPassword(person, hash, clock.now());
            var joined = link.purpose() == OneTimeLink.Purpose.INVITATION;
            tell(person, joined ? new PersonChanged.Joined(person) : new PersonChanged.PasswordChanged(person));
            return person;
        });
    }

    /** Enters the organisation and the account of the first administrator, and uses the founding link up. */
    @SignedOut
    public void found(Token token, @Valid Founding founding, String password) {
        usable(token).requireFounding();
        PasswordRule.check(password, PasswordRule.knownOf(founding));
        var hash = passwords.encode(password);
        onBehalf.of(Actor.system(), () -> {
            use(token);
            var organisation = organisations.add(founding.organisation());
            var person = accounts.insert(founding.administrator(organisation.id()), clock.now());
            accounts.setPassword(person, hash, clock.now());
            Acting.as(
                    Actor.system().in(organisation.id().value()),
                    () -> events.publishEvent(new PersonChanged.Joined(person)));
            return person;
        });
    }

    /** The trail also says of which organisation the person is. */
    private void tell(PersonId person, PersonChanged change) {
        var whole = accounts.actor(person).orElseThrow(() -> Rejected.because("link.unknown"));
        Acting.as(whole, () -> events.publishEvent(change));
    }

    private OneTimeLink usable(Token token) {
        return onBehalf.ofWhoeverActs(() -> links.find(token))
                .orElseThrow(() -> Rejected.because("link.unknown"))
                .usable(clock.now());
    }

    private Profile profile(PersonId person) {
        return onBehalf.of(Actor.known(person), () -> accounts.profile(person))
                .orElseThrow(() -> Rejected.because("link.unknown"));
    }

    private void use(Token token) {
        if (!links.use(token, clock.now())) throw Rejected.because("link.used");
    }
}
