package org.tarmim.detention.vault;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * The desk at which supervisors open and lock the room. The passphrase is theirs alone: nobody who runs the installation
 * can read or restore it. Each node is opened for itself.
 */
@Desk
public class CaseRoom {
    private final Vault vault;
    private final RoomDoor door;
    private final CaseRoomTable table;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    CaseRoom(Vault vault, RoomDoor door, CaseRoomTable table, SecurityClock clock, ApplicationEventPublisher events) {
        this.vault = vault;
        this.door = door;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** How the room stands here. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public RoomState state() {
        if (vault.isOpen()) return RoomState.OPEN;
        if (door.hasKey()) return RoomState.LOCKED;
        return table.mark().isPresent() ? RoomState.KEY_MISSING : RoomState.NEW;
    }

    /** Makes the key of the room under a first passphrase and opens it; throws {@link Rejected} where it has one. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public synchronized void setUp(@Valid Passphrase chosen) {
        table.holdAlone();
        int locks = vault.locks();
        if (state() != RoomState.NEW) throw Rejected.because("caseRoom.taken");
        var secret = RoomKey.random();
        if (!table.keep(RoomKey.mark(secret), clock.now())) throw Rejected.because("caseRoom.taken");
        door.keepFirst(secret, chosen.passphrase());
        events.publishEvent(CaseRoomChanged.SET_UP);
        vault.open(new RoomKey(secret, table.number()), locks);
    }

    /** Opens the room; throws {@link Rejected} for a wrong passphrase, and after five of them for ten minutes. */
    @Requires(May.OPEN_CASE_ROOM)
    public synchronized void open(String passphrase) {
        table.holdAlone();
        int locks = vault.locks();
        var secret = door.secret(passphrase);
        keepMark(secret);
        events.publishEvent(CaseRoomChanged.OPENED);
        vault.open(new RoomKey(secret, table.number()), locks);
    }

    /** Gives the room another passphrase in the place of one; throws {@link Rejected} like opening does. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public synchronized void change(String former, @Valid Passphrase chosen) {
        table.holdAlone();
        var secret = door.secret(former);
        keepMark(secret);
        door.replace(secret, chosen.passphrase());
        events.publishEvent(CaseRoomChanged.PASSPHRASE_CHANGED);
    }

    /** Locks the room on this node at once. */
    @Requires(May.OPEN_CASE_ROOM)
    public void lock() {
        vault.lock();
        events.publishEvent(CaseRoomChanged.LOCKED);
    }

    /** Where nothing was marked yet, choosing the passphrase was interrupted between file and database. */
    private void keepMark(byte[] secret) {
        if (table.mark().isEmpty()) table.keep(RoomKey.mark(secret), clock.now());
    }
}
