package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.ui.PledgeWords;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.ui.StatementPart;
import org.tarmim.withhold.ui.WithholdPieces;

/** On the page of a statement on paying for reconstruction: what it means for money. */
@org.springframework.stereotype.Component
@Order(10)
class OutcomePart implements StatementPart {
    private final Leads leads;
    private final Pledges pledges;
    private final Parties parties;
    private final Areas areas;
    private final Organisations organisations;
    private final WithholdPieces withhold;

    OutcomePart(
            Leads leads,
            Pledges pledges,
            Parties parties,
            Areas areas,
            Organisations organisations,
            WithholdPieces withhold) {
        this.leads = leads;
        this.pledges = pledges;
        this.parties = parties;
        this.areas = areas;
        this.organisations = organisations;
        this.withhold = withhold;
    }

    @Override
    public Optional<Component> content(StatementRow row) {
        if (!Acting.required().may(May.SEE_PLEDGES)) return Optional.empty();
        var decided = leads.of(row.statement().id());
        if (decided.isEmpty() && !speaksOfFunding(row)) return Optional.empty();
        var panel =
                new OutcomePanel(row.statement(), leads.fault(row.statement().id()));
        if (!decided.isEmpty()) panel.show(decided, organisations, PledgeWords.of(parties.names(), areas));
        if (Acting.required().may(May.RECORD_MONEY)) panel.offer(leads, pledges, decided);
        if (!decided.isEmpty()) withhold.ask(decided.getFirst().passage()).ifPresent(panel::add);
        return Optional.of(panel);
    }

    private static boolean speaksOfFunding(StatementRow row) {
        return row.statement().details().stances().stream()
                .anyMatch(stance ->
                        stance.issue() == Issue.FUND_RECONSTRUCTION || stance.issue() == Issue.ALLOW_OTHERS_TO_FUND);
    }
}
