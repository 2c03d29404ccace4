package org.tarmim.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tarmim.kernel.SecurityClock;

/** Appends to the trail. From here to the commit nobody else can, so this comes last in a transaction. */
@Component
class Chain {
    private final TrailTable table;
    private final Seal seal;
    private final AnchorFile anchors;
    private final SecurityClock clock;

    Chain(TrailTable table, Seal seal, AnchorFile anchors, SecurityClock clock) {
        this.table = table;
        this.seal = seal;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Appends in order, in the transaction that is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<Happening> happenings) {
        var head = table.lockHead();
        for (var happening : happenings) {
            var link = seal.tie(new Entry(head.seq() + 1, clock.now(), happening), head);
            table.append(link);
            head = link.asHead();
        }
        table.moveHead(head);
        anchorAfterCommit(new Anchor(head, clock.now(), false));
    }

    private void anchorAfterCommit(Anchor anchor) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                anchors.keep(anchor);
            }
        });
    }
}
