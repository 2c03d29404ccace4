package org.tarmim.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.pledge.lead.OutcomeDetails;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.rooms.Room;

/** The leads of the demo: what invented donors plan and have not promised. The key is that of the statement. */
@Component
@Room("pledge")
@Order(10)
class LeadSheet implements Chapter {
    private final List<Line> lines = Line.of("leads");
    private final Steps steps;
    private final Cast cast;
    private final Leads leads;

    LeadSheet(Steps steps, Cast cast, Leads leads) {
        this.steps = steps;
        this.cast = cast;
        this.leads = leads;
    }

    /** Decides what was decided on a day of January. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::decide);
    }

    private void decide(Line line) {
        steps.once("lead." + line.key(), cast.actor(PledgeSheet.RECORDER), () -> decided(line));
    }

    private UUID decided(Line line) {
        var statement = steps.made(StatementSheet.step(line.key()));
        leads.decide(new OutcomeDetails(statement, Outcome.LEAD, line.text("reason"), amount(line), null));
        return statement;
    }

    private static PledgedAmount amount(Line line) {
        return PledgedAmount.of(
                line.word(AmountKind.class, "amount_kind"), Money.of(line.text("amount"), line.text("currency")));
    }
}
