package org.tarmim.detention.vault;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which the room is given another key while people go on working: all that the former one sealed is sealed
 * anew in one transaction. Afterwards the former key, its file, its shares and backups of before open nothing that stands
 * here; other nodes lock and need a copy of the new file.
 */
@Desk
public class RoomRenewal {
    private final Vault vault;
    private final RoomDoor door;
    private final CaseRoomTable table;
    private final ApplicationEventPublisher events;

    RoomRenewal(Vault vault, RoomDoor door, CaseRoomTable table, ApplicationEventPublisher events) {
        this.vault = vault;
        this.door = door;
        this.table = table;
        this.events = events;
    }

    /** Makes another key under the passphrase that holds; throws {@link Rejected} like opening does. */
    @StepUp
    @Requires(May.OPEN_CASE_ROOM)
    public void renew(String passphrase) {
        table.holdAlone();
        var former = vault.key();
        door.secret(passphrase);
        var secret = RoomKey.random();
        int number = table.renew(RoomKey.mark(secret));
        if (number != former.number() + 1) throw Rejected.because("caseRoom.foreign");
        door.keepNext(secret, passphrase);
        var key = new RoomKey(secret, number, former);
        TransactionSynchronizationManager.registerSynchronization(new Ending(former, key));
        if (!vault.replace(former, key)) throw Rejected.because("caseRoom.locked");
        sealAnew(key);
        events.publishEvent(new RoomRenewed(number));
    }

    private void sealAnew(RoomKey key) {
        table.sealed().stream()
                .collect(Collectors.groupingBy(one -> one.place().column()))
                .forEach((column, all) -> table.seal(
                        column, all.stream().map(one -> anew(one, key)).toList()));
    }

    private static SealedByRoom anew(SealedByRoom one, RoomKey key) {
        var plain = key.ofReasons().open(one.sealed(), one.place());
        return new SealedByRoom(one.place(), key.ofReasons().seal(plain, one.place()));
    }

    /** What follows for this node from how the transaction ended. */
    private final class Ending implements TransactionSynchronization {
        private final RoomKey former;
        private final RoomKey renewed;

        Ending(RoomKey former, RoomKey renewed) {
            this.former = former;
            this.renewed = renewed;
        }

        @Override
        public void afterCommit() {
            door.putNextInPlace();
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) vault.replace(renewed, former);
        }
    }
}
