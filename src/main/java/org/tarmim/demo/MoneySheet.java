package org.tarmim.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rooms.Room;

/** What came of the pledges of the demo: signed, received, meant for needs by two people, handed out and spent. */
@Component
@Room("pledge")
@Order(11)
class MoneySheet implements Chapter {
    private final List<Line> lines = Line.of("money");
    private final Steps steps;
    private final Cast cast;
    private final Flows flows;
    private final Allocations allocations;
    private final SituationClock clock;

    MoneySheet(Steps steps, Cast cast, Flows flows, Allocations allocations, SituationClock clock) {
        this.steps = steps;
        this.cast = cast;
        this.flows = flows;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Moves the money of a day of January, then confirms what was confirmed on it. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::move);
        lines.stream().filter(line -> line.isOn("confirmed", day)).forEach(this::confirm);
    }

    private void move(Line line) {
        steps.once(step(line.key()), cast.actor(PledgeSheet.RECORDER), () -> moved(line));
    }

    private UUID moved(Line line) {
        return switch (line.word(PostingKind.class, "kind")) {
            case ALLOCATION -> allocations.propose(allocation(line)).id();
            case DISBURSEMENT ->
                allocations
                        .disburse(drawn(line), money(line), clock.today(), line.text("reference"))
                        .id();
            case EXPENDITURE ->
                allocations
                        .spend(drawn(line), money(line), clock.today(), line.text("reference"))
                        .id();
            default -> flows.record(flow(line)).id();
        };
    }

    private void confirm(Line line) {
        steps.once(
                "money.confirmed." + line.key(),
                cast.actor(PledgeSheet.REVIEWER),
                () -> allocations
                        .decide(steps.made(step(line.key())), true, null)
                        .id());
    }

    private AllocationDetails allocation(Line line) {
        return new AllocationDetails(
                pledge(line), steps.made("need." + line.text("need")), null, null, money(line), null);
    }

    private FlowDetails flow(Line line) {
        return new FlowDetails(
                pledge(line),
                null,
                line.word(FlowKind.class, "kind"),
                money(line),
                clock.today(),
                line.text("reference"),
                null,
                null);
    }

    private UUID pledge(Line line) {
        return steps.made(PledgeSheet.step(line.text("of")));
    }

    private UUID drawn(Line line) {
        return steps.made(step(line.text("of")));
    }

    private static Money money(Line line) {
        return Money.of(line.text("amount"), line.text("currency"));
    }

    private static String step(String key) {
        return "money." + key;
    }
}
