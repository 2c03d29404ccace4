package org.tarmim.access;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SecurityClock;

/** Who owes a second factor, and whether what was typed is one. Runs in a transaction in the person's name. */
@Component
class FactorCheck {
    private static final int DIGITS = 6;

    private final SecondFactorTable factors;
    private final AccountTable accounts;
    private final FactorSeal seal;
    private final ObjectProvider<DemoSecrets> demo;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    FactorCheck(
            SecondFactorTable factors,
            AccountTable accounts,
            FactorSeal seal,
            ObjectProvider<DemoSecrets> demo,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.accounts = accounts;
        this.seal = seal;
        this.demo = demo;
        this.clock = clock;
        this.events = events;
    }

    /** What is left to do for who gave the password; empty where the password was enough. */
    Optional<Halfway> owedBy(Actor actor) {
        var person = PersonId.of(actor);
        if (factors.find(person).isPresent()) return Optional.of(new Halfway(person, null));
        return actor.roles().stream().anyMatch(Role::needsSecondFactor)
                ? Optional.of(new Halfway(person, newSecret(person)))
                : Optional.empty();
    }

    /** A secret for a phone that is to be set up. */
    TotpSecret newSecret(PersonId person) {
        return preset(person).orElseGet(TotpSecret::random);
    }

    /** Whether this is a code of the phone or on the paper, not used before; it is used up now. */
    boolean use(Actor actor, String typed) {
        var code = digits(typed);
        return code.length() == DIGITS ? usePhone(PersonId.of(actor), code) : usePaper(actor, typed);
    }

    /** Keeps the first phone of a person who typed a code of it; false for a wrong code, or where there is one. */
    boolean setUp(PersonId person, TotpSecret secret, String typed) {
        var step = Totp.matching(secret, digits(typed), clock.now());
        return step.isPresent() && factors.insert(person, seal.seal(secret, person), step.getAsLong(), clock.now());
    }

    /** Puts another phone in the place of the present one; false for a wrong code. */
    boolean replace(PersonId person, TotpSecret secret, String typed) {
        var step = Totp.matching(secret, digits(typed), clock.now());
        step.ifPresent(known -> factors.replace(person, seal.seal(secret, person), known, clock.now()));
        return step.isPresent();
    }

    /**
     * In a demo, an unused code that the phone of a person of it shows now or next, where there is one: good for half a
     * minute at least, which the code before is not.
     */
    Optional<String> shown(PersonId person) {
        return preset(person).flatMap(preset -> next(person, preset));
    }

    private Optional<TotpSecret> preset(PersonId person) {
        return demo.stream()
                .findFirst()
                .flatMap(secrets -> accounts.profile(person).flatMap(profile -> secrets.of(profile.address())));
    }

    private Optional<String> next(PersonId person, TotpSecret preset) {
        var setUp = factors.find(person);
        if (setUp.isPresent() && !preset.equals(seal.open(setUp.get().secret(), person))) return Optional.empty();
        var now = clock.now();
        long unused = setUp.map(SecondFactorTable.SetUp::lastStep).orElse(0L) + 1;
        return Totp.taken(now)
                .filter(step -> step >= Math.max(unused, Totp.step(now)))
                .mapToObj(step -> Totp.code(preset, step))
                .findFirst();
    }

    private boolean usePhone(PersonId person, String code) {
        var step =
                factors.find(person).map(setUp -> Totp.matching(seal.open(setUp.secret(), person), code, clock.now()));
        return step.filter(OptionalLong::isPresent)
                .map(known -> factors.use(person, known.getAsLong()))
                .orElse(false);
    }

    private boolean usePaper(Actor actor, String typed) {
        var person = PersonId.of(actor);
        boolean used = factors.useCode(person, RecoveryCode.hash(typed, person), clock.now());
        if (used) Acting.as(actor, () -> events.publishEvent(new PersonChanged.RecoveryCodeUsed(person)));
        return used;
    }

    /** Digits of whichever script as Latin ones, without the gap apps show in the middle; empty for anything else. */
    private static String digits(String typed) {
        var code = new StringBuilder();
        for (int sign :
                typed.replaceAll("[\\s\\u00a0\\u200e\\u200f]", "").codePoints().toArray()) {
            int digit = Character.digit(sign, 10);
            if (digit < 0) return "";
            code.append(digit);
        }
        return code.toString();
    }
}
