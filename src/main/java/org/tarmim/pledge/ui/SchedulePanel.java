package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.tarmim.pledge.promise.Instalment;
import org.tarmim.pledge.promise.Schedule;
import org.tarmim.pledge.promise.TrancheState;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What is due when, and what came of it. */
final class SchedulePanel extends Panel {
    private final Words words = Words.here();

    SchedulePanel(Schedule schedule) {
        super(Words.here().say("tranches.title"));
        add(new Listing<Instalment>(words.say("tranches.title"))
                .text(words.say("tranche.no"), one -> words.number(one.no()))
                .text(words.say("tranche.from"), one -> words.day(one.tranche().dueFrom()))
                .text(words.say("tranche.to"), one -> words.day(one.tranche().dueTo()))
                .text(
                        words.say("money.amount"),
                        one -> words.money(one.tranche().amount()))
                .text(words.say("tranche.paid"), one -> words.rounded(one.paid()))
                .column(words.say("tranche.state"), one -> StatusMark.of(one.state(), tone(one.state())))
                .column(words.say("tranche.waitsFor"), this::waitsFor)
                .rows(schedule.instalments()));
    }

    private Component waitsFor(Instalment one) {
        var conditions = new Div();
        one.tranche()
                .waitsFor()
                .forEach(condition ->
                        conditions.add(new Div(words.say("condition.line", condition.type(), condition.said()))));
        return conditions;
    }

    private static Tone tone(TrancheState state) {
        return switch (state) {
            case PLANNED -> Tone.PLAIN;
            case DUE, PARTLY_PAID -> Tone.WARN;
            case PAID -> Tone.OK;
            case LATE -> Tone.BAD;
            case CANCELLED -> Tone.UNKNOWN;
        };
    }
}
