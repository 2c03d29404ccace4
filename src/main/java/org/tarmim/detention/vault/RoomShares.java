package org.tarmim.detention.vault;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;

/**
 * The desk of the three shares: made by whoever knows the passphrase, kept on paper by three people, and nowhere here. Two
 * of them open the room again when the passphrase or its file is lost; it then has another passphrase.
 */
@Desk
public class RoomShares {
    private final Vault vault;
    private final RoomDoor door;
    private final CaseRoomTable table;
    private final ApplicationEventPublisher events;

    RoomShares(Vault vault, RoomDoor door, CaseRoomTable table, ApplicationEventPublisher events) {
        this.vault = vault;
        this.door = door;
        this.table = table;
        this.events = events;
    }

    /** Three shares of the key, told this once; those of before stay good. Throws {@link Rejected} like opening does. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public List<String> make(String passphrase) {
        table.holdAlone();
        var shares = KeyShare.of(door.secret(passphrase));
        events.publishEvent(CaseRoomChanged.SHARED);
        return shares.stream().map(KeyShare::text).toList();
    }

    /** Opens the room by two shares and gives it another passphrase; throws {@link Rejected} where they are not two of ours. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public void open(@Valid SharedKey typed) {
        table.holdAlone();
        int locks = vault.locks();
        var one = read(typed.one());
        var other = read(typed.other());
        if (one.number() == other.number()) throw Rejected.because("roomShares.same");
        var secret = one.with(other);
        if (door.isForeign(secret)) throw Rejected.because("roomShares.foreign");
        door.replace(secret, typed.passphrase());
        events.publishEvent(CaseRoomChanged.OPENED_BY_SHARES);
        vault.open(new RoomKey(secret, table.number()), locks);
    }

    private static KeyShare read(String typed) {
        return KeyShare.read(typed).orElseThrow(() -> Rejected.because("roomShares.slip"));
    }
}
