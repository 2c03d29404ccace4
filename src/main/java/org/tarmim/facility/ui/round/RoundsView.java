package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.round.ReportingRound;
import org.tarmim.facility.round.RoundChanged;
import org.tarmim.facility.round.Rounds;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The rounds of reporting with how far each has come; coordinators open further ones here. */
@Route("rounds")
@PageTitle("rounds.title")
@Menu(order = 2.7, title = "rounds.title", icon = "vaadin:calendar-clock")
@RolesAllowed(May.SEE_ROUNDS)
@StyleSheet("context://static/rounds.css")
class RoundsView extends Div {
    private final Words words = Words.here();
    private final Rounds rounds;
    private final RoundWords called;
    private final Div list = new Div();

    RoundsView(Rounds rounds, Areas areas, SituationClock clock, Live live) {
        this.rounds = rounds;
        called = new RoundWords(words, areas);
        addClassNames("rounds", "stack");
        add(new Heading(words.say("rounds.title")), new Paragraph(words.say("rounds.about")), list);
        if (Acting.required().may(May.KEEP_ROUNDS))
            add(new Panel(words.say("round.new"), new OpenRoundForm(rounds, called, clock)));
        add(new Panel(words.say("round.intervals"), new IntervalsList(rounds)));
        live.listen(this, change -> RoundChanged.isOne(change) || FacilityChanged.isIn(change), this::refresh);
        refresh();
    }

    private void refresh() {
        var latest = rounds.latest();
        list.removeAll();
        list.add(
                latest.isEmpty()
                        ? EmptyState.quiet(words.say("rounds.empty"))
                        : listing().rows(latest));
    }

    private Listing<ReportingRound> listing() {
        return new Listing<ReportingRound>(words.say("rounds.title"))
                .column(words.say("round.column.round"), this::link)
                .column(words.say("round.column.state"), called::state)
                .text(words.say("round.column.received"), this::received)
                .text(
                        words.say("round.column.verified"),
                        one -> words.number(one.completeness().verified()))
                .text(
                        words.say("round.column.missing"),
                        one -> words.number(one.completeness().missing()));
    }

    private Component link(ReportingRound round) {
        return new Anchor("rounds/" + round.id(), called.title(round));
    }

    private String received(ReportingRound round) {
        var all = round.completeness();
        return words.say("round.received.of", all.received(), all.expected(), all.share());
    }
}
