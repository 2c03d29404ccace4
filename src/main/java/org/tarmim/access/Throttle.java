package org.tarmim.access;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.Sha256;

/**
 * Slows down guessing at passwords, per account and per network address, and never locks anybody out: an address from
 * which the account was opened before has tries of its own, which strangers cannot use up. Whether an account exists
 * makes no difference. Counted in the database, so that all nodes share one count.
 */
@Component
public class Throttle {
    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);
    private static final Duration UNTIL_COUNTED_AGAIN = Duration.ofSeconds(10);
    private static final Duration FAMILIAR_FOR = Duration.ofDays(30);

    private final SignInTryTable tries;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    Throttle(SignInTryTable tries, OnBehalf onBehalf, SecurityClock clock) {
        this.tries = tries;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Lets a try through, or throws {@link TooManyTries} with how long to wait. */
    void admit(String email, String address) {
        var pause = counted(() -> pause(email, address), UNTIL_COUNTED_AGAIN);
        if (pause.isPositive()) throw new TooManyTries(pause);
    }

    /**
     * Lets a try at a second factor through, or throws {@link TooManyTries}. A code has only a million values, so tries
     * come back far more slowly than those at passwords.
     */
    void admitCode(PersonId person, String address) {
        var pause = counted(() -> codePause(factorOf(person), address), UNTIL_COUNTED_AGAIN);
        if (pause.isPositive()) throw new TooManyTries(pause);
    }

    /** The right code came from there. */
    void codeGiven(PersonId person, String address) {
        opened(factorOf(person), address);
    }

    /** The right password came from there: that address is known for this account from now on. */
    void opened(String email, String address) {
        var now = clock.now();
        counted(
                () -> {
                    tries.setFamiliar(pair(email, address), now.plus(FAMILIAR_FOR), now);
                    return true;
                },
                false);
    }

    /**
     * Lets a try at a code that somebody was given through, or refuses it with how long to wait. Many phones may share
     * an address, so right codes cost nothing ({@link #givenCodeWasRight}).
     */
    public void admitGivenCode(String address) {
        var pause = counted(() -> take(givenCode(address), 10, Duration.ofSeconds(30)), UNTIL_COUNTED_AGAIN);
        if (pause.isPositive()) throw Rejected.because("sign-in.wait", pause.toSeconds() + 1);
    }

    /** The code that came from there was right: its tries are there again. */
    public void givenCodeWasRight(String address) {
        var now = clock.now();
        counted(
                () -> {
                    tries.setFamiliar(givenCode(address), now, now);
                    return true;
                },
                false);
    }

    /** Lets an account ask something of which it may not ask much, or refuses it with how long to wait. */
    public void admitQuestion(String what, UUID account, int of, Duration oneMoreAfter) {
        var key = Sha256.of("question %s %s".formatted(what, account));
        var pause = counted(() -> take(key, of, oneMoreAfter), UNTIL_COUNTED_AGAIN);
        if (pause.isPositive()) throw Rejected.because("question.wait", of, pause.toMinutes() + 1);
    }

    private static byte[] givenCode(String address) {
        return Sha256.of("given code from " + address);
    }

    /** Whoever is out of tries takes none of the next kind, so that a flood leaves few rows. */
    private Duration pause(String email, String address) {
        var ofAddress = take(Sha256.of("address " + address), 60, Duration.ofSeconds(2));
        if (ofAddress.isPositive()) return ofAddress;
        var ofPair = take(pair(email, address), 8, Duration.ofSeconds(20));
        if (ofPair.isPositive() || tries.isFamiliar(pair(email, address), clock.now())) return ofPair;
        return take(Sha256.of("account " + account(email)), 40, Duration.ofSeconds(10));
    }

    private Duration codePause(String factor, String address) {
        var ofPair = take(pair(factor, address), 5, Duration.ofMinutes(2));
        if (ofPair.isPositive() || tries.isFamiliar(pair(factor, address), clock.now())) return ofPair;
        return take(Sha256.of("account " + factor), 20, Duration.ofMinutes(5));
    }

    private static String factorOf(PersonId person) {
        return "second factor of " + person;
    }

    private Duration take(byte[] key, int of, Duration oneMoreAfter) {
        return tries.take(key, of, oneMoreAfter, clock.now());
    }

    /** A try that cannot be counted is not let through: a busy database would give as many guesses as one likes. */
    private <T> T counted(Supplier<T> count, T otherwise) {
        try {
            return onBehalf.ofWhoeverActs(count);
        } catch (DataAccessException | TransactionException fault) {
            LOG.error("A try to sign in could not be counted", fault);
            return otherwise;
        }
    }

    private static byte[] pair(String email, String address) {
        return Sha256.of("pair " + account(email) + " " + address);
    }

    private static String account(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
