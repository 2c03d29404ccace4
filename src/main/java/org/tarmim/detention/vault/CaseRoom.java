package org.tarmim.detention.vault;

import jakarta.validation.Valid;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.KeyDirectory;

/**
 * The desk at which supervisors open and lock the room. The passphrase is theirs alone: nobody who runs the installation
 * can read or restore it. Each node is opened for itself.
 */
@Desk
public class CaseRoom {
    private static final String FILE = "case-room.key";
    private static final Duration SPELL = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final Denied WRONG = new Denied("case-room.opened", "case-room");

    private final Vault vault;
    private final KeyDirectory keys;
    private final CaseRoomTable table;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OpenToEverybody> demo;
    private final Deque<Instant> failures = new ArrayDeque<>();

    CaseRoom(
            Vault vault,
            KeyDirectory keys,
            CaseRoomTable table,
            SecurityClock clock,
            ApplicationEventPublisher events,
            ObjectProvider<OpenToEverybody> demo) {
        this.vault = vault;
        this.keys = keys;
        this.table = table;
        this.clock = clock;
        this.events = events;
        this.demo = demo;
    }

    /** How the room stands here. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public RoomState state() {
        if (vault.isOpen()) return RoomState.OPEN;
        if (keys.has(FILE)) return RoomState.LOCKED;
        return table.mark().isPresent() ? RoomState.KEY_MISSING : RoomState.NEW;
    }

    /** Makes the key of the room under a first passphrase and opens it; throws {@link Rejected} where it has one. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public synchronized void setUp(@Valid Passphrase chosen) {
        if (state() != RoomState.NEW) throw Rejected.because("caseRoom.taken");
        var secret = RoomKey.random();
        var key = new RoomKey(secret);
        if (!table.keep(key.mark(), clock.now())) throw Rejected.because("caseRoom.taken");
        keys.keepNew(FILE, file(secret, chosen.passphrase()).bytes());
        events.publishEvent(CaseRoomChanged.SET_UP);
        vault.open(key);
    }

    /** Opens the room; throws {@link Rejected} for a wrong passphrase, and after five of them for ten minutes. */
    @Requires(May.OPEN_CASE_ROOM)
    public synchronized void open(String passphrase) {
        var file = keys.find(FILE).orElseThrow(() -> Rejected.because("caseRoom.missing"));
        refuseManyTries();
        var secret = RoomFile.read(file).open(passphrase).orElseThrow(this::wrong);
        var key = new RoomKey(secret);
        refuseForeign(key);
        events.publishEvent(CaseRoomChanged.OPENED);
        vault.open(key);
    }

    /** Locks the room on this node at once. */
    @Requires(May.OPEN_CASE_ROOM)
    public void lock() {
        vault.lock();
        events.publishEvent(CaseRoomChanged.LOCKED);
    }

    private RoomFile file(byte[] secret, String passphrase) {
        boolean isKnown = demo.stream().anyMatch(open -> open.passphrase().equals(passphrase));
        return isKnown ? RoomFile.openToEverybody(secret, passphrase) : RoomFile.of(secret, passphrase);
    }

    /** Where nothing was marked yet, choosing the passphrase was interrupted between file and database. */
    private void refuseForeign(RoomKey key) {
        var mark = table.mark().orElse(null);
        if (mark == null) table.keep(key.mark(), clock.now());
        else if (!MessageDigest.isEqual(mark, key.mark())) throw Rejected.because("caseRoom.foreign");
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
