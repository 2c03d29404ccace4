package org.tarmim.pledge.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.ui.Panel;

/** Where the money of a pledge is: how far it came, what is due, what it waits for, and each movement. */
@Component
@Order(20)
class MoneyPart implements PledgePart {
    private final Flows flows;
    private final Schedules schedules;
    private final Conditions conditions;
    private final Organisations organisations;
    private final DocumentPieces documents;

    MoneyPart(
            Flows flows,
            Schedules schedules,
            Conditions conditions,
            Organisations organisations,
            DocumentPieces documents) {
        this.flows = flows;
        this.schedules = schedules;
        this.conditions = conditions;
        this.organisations = organisations;
        this.documents = documents;
    }

    @Override
    public List<Panel> of(ShownPledge shown) {
        var panels = new ArrayList<Panel>();
        var schedule = schedules.of(shown.id());
        if (shown.counts()) panels.add(new StagesPanel(flows.holdings(shown.id())));
        if (!schedule.instalments().isEmpty()) panels.add(new SchedulePanel(schedule));
        if (!shown.pledge().latest().details().conditions().isEmpty()) panels.add(conditions(shown));
        panels.add(new FlowsPanel(flows, schedule, documents, shown.id(), shown.counts(), shown.changed()));
        return panels;
    }

    private Panel conditions(ShownPledge shown) {
        return new ConditionsPanel(conditions, shown.pledge().latest(), organisations, documents, shown.changed());
    }
}
