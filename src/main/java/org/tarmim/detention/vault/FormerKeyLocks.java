package org.tarmim.detention.vault;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Committed;

/** A node that is open with a former key of the room locks as soon as it hears of another one. */
@Component
class FormerKeyLocks {
    private final Vault vault;

    FormerKeyLocks(Vault vault) {
        this.vault = vault;
    }

    @EventListener
    void hear(Committed change) {
        if (vault.isOpen() && RoomRenewed.outdates(change, vault.key().number())) vault.lock();
    }
}
