package org.tarmim.detention.vault;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.KeyDirectory;

/** The file of the key of the room: what a passphrase gets out of it, with few tries, and what is written to it. */
@Component
class RoomDoor {
    private static final String FILE = "case-room.key";
    private static final String NEXT = "case-room.key.next";
    private static final Duration SPELL = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final Denied WRONG = new Denied("case-room.opened", "case-room");

    private final KeyDirectory keys;
    private final CaseRoomTable table;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OpenToEverybody> demo;
    private final Deque<Instant> failures = new ArrayDeque<>();

    RoomDoor(
            KeyDirectory keys,
            CaseRoomTable table,
            SecurityClock clock,
            ApplicationEventPublisher events,
            ObjectProvider<OpenToEverybody> demo) {
        this.keys = keys;
        this.table = table;
        this.clock = clock;
        this.events = events;
        this.demo = demo;
    }

    boolean hasKey() {
        return keys.has(FILE);
    }

    /**
     * The key behind a passphrase; throws {@link Rejected} for a wrong one, after five of them in a row for ten minutes, and
     * where it is not that of the cases here.
     */
    synchronized byte[] secret(String passphrase) {
        if (!hasKey()) throw Rejected.because("caseRoom.missing");
        refuseManyTries();
        var secret = opened(FILE, passphrase).orElseThrow(this::wrong);
        failures.clear();
        if (!isForeign(secret)) return secret;
        return next(passphrase).orElseThrow(() -> Rejected.because("caseRoom.foreign"));
    }

    /** The key that a renewal made last, where it was cut off before its file was in place. */
    private Optional<byte[]> next(String passphrase) {
        var next = opened(NEXT, passphrase).filter(secret -> !isForeign(secret));
        next.ifPresent(secret -> putNextInPlace());
        return next;
    }

    private Optional<byte[]> opened(String file, String passphrase) {
        return keys.find(file).flatMap(bytes -> RoomFile.read(bytes).open(passphrase));
    }

    /** Writes the first file. */
    void keepFirst(byte[] secret, String passphrase) {
        keys.keepNew(FILE, file(secret, passphrase).bytes());
    }

    /** Writes the file under another passphrase; the former one opens it no longer. */
    synchronized void replace(byte[] secret, String passphrase) {
        keys.replace(FILE, file(secret, passphrase).bytes());
    }

    /** Writes the file of a key that is to follow beside that of the one which holds. */
    synchronized void keepNext(byte[] secret, String passphrase) {
        keys.replace(NEXT, file(secret, passphrase).bytes());
    }

    /** Puts the file of the key that follows in the place of the former one. */
    synchronized void putNextInPlace() {
        if (keys.has(NEXT)) keys.move(NEXT, FILE);
    }

    /** Whether cases here are sealed with another key. */
    boolean isForeign(byte[] secret) {
        return table.mark()
                .filter(mark -> !MessageDigest.isEqual(mark, RoomKey.mark(secret)))
                .isPresent();
    }

    private RoomFile file(byte[] secret, String passphrase) {
        boolean isKnown = demo.stream().anyMatch(open -> open.passphrase().equals(passphrase));
        return isKnown ? RoomFile.openToEverybody(secret, passphrase) : RoomFile.of(secret, passphrase);
    }

    private void refuseManyTries() {
        var since = clock.now().minus(SPELL);
        failures.removeIf(failure -> failure.isBefore(since));
        if (failures.size() >= TRIES) throw Rejected.because("caseRoom.tooMany", SPELL.toMinutes());
    }

    private Rejected wrong() {
        failures.add(clock.now());
        events.publishEvent(WRONG);
        return Rejected.because("caseRoom.wrong");
    }
}
