package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.filing.RiskConfirmations;
import org.tarmim.rooms.Room;

/** Risks that were weighed and wait for one's own confirmation. */
@Component
@Room("detention")
@Order(1)
class RisksToConfirm implements Waiting {
    private final RiskConfirmations risks;

    RisksToConfirm(RiskConfirmations risks) {
        this.risks = risks;
    }

    @Override
    public String permission() {
        return May.APPROVE_ACTIONS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return risks.waiting().stream()
                .map(one -> Task.of("cases/risks", "today.risk.confirm", one.code(), one.askedBy()))
                .toList();
    }
}
