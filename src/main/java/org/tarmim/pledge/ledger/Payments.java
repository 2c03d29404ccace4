package org.tarmim.pledge.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Picture;

/** Tells the other desks of this room which deposits came for their pledges. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Payments {
    private final PaymentTable table;

    Payments(PaymentTable table) {
        this.table = table;
    }

    /** The deposits of each pledge that has some in a picture, the earliest value date first. */
    public Map<UUID, List<Payment>> of(Collection<UUID> pledges, Picture picture) {
        return table.of(pledges, picture);
    }
}
