package org.tarmim.pledge.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.facility.need.Needs;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.Transfers;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What the money of a pledge is meant for, and what was moved from one need to another. */
@Component
@Order(30)
class MeantPart implements PledgePart {
    private final Allocations allocations;
    private final Transfers transfers;
    private final Needs needs;

    MeantPart(Allocations allocations, Transfers transfers, Needs needs) {
        this.allocations = allocations;
        this.transfers = transfers;
        this.needs = needs;
    }

    @Override
    public List<Panel> of(ShownPledge shown) {
        var meant = new AllocationsPanel(allocations, needs, shown.id(), shown.counts(), shown.changed());
        var targets = AllocationsPanel.targets(allocations, needs, shown.id(), Words.here());
        return List.of(meant, new TransfersPanel(transfers, shown.id(), targets, shown.changed()));
    }
}
