package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.round.ReportingInterval;
import org.tarmim.facility.round.Rounds;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** How old a report may be for each kind of facility; coordinators change it in place. */
final class IntervalsList extends Div {
    private final Words words = Words.here();
    private final Rounds rounds;
    private final Notice notice = new Notice();

    IntervalsList(Rounds rounds) {
        this.rounds = rounds;
        add(new Paragraph(words.say("round.intervals.about")), notice, listing());
    }

    private Listing<ReportingInterval> listing() {
        return new Listing<ReportingInterval>(words.say("round.intervals"))
                .text(words.say("round.interval.type"), one -> words.label(one.type()))
                .column(words.say("round.interval.days"), this::days)
                .rows(rounds.intervals());
    }

    private Component days(ReportingInterval interval) {
        if (!Acting.required().may(May.KEEP_ROUNDS)) return new Text(words.number(interval.days()));
        var days = new WholeNumberField();
        days.addClassName("round-days");
        days.setAriaLabel(words.say("round.interval.of", words.label(interval.type())));
        days.show(interval.days());
        days.addValueChangeListener(change -> {
            if (change.isFromClient()) set(interval, days);
        });
        return days;
    }

    private void set(ReportingInterval interval, WholeNumberField field) {
        var typed = field.number();
        var set = new ReportingInterval(interval.type(), typed == null ? 0 : typed);
        if (notice.attempt(() -> rounds.setInterval(set)))
            notice.say(Tone.OK, List.of(words.say("round.interval.set", words.label(set.type()), set.days())));
    }
}
