package org.tarmim.situation.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.situation.figure.FigureChanged;
import org.tarmim.situation.figure.Figures;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** The numbers that parties publish, those of each by themselves. */
@Route("figures")
@PageTitle("figures.title")
@RolesAllowed(May.SEE_SITUATION)
class FiguresView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final Figures figures;
    private final Div list = new Div();

    FiguresView(Figures figures, Statements statements, Parties parties, Live live) {
        this.figures = figures;
        addClassNames("situation", "stack");
        list.addClassName("stack");
        var heading = new Heading(words.say("figures.title")).about(new Paragraph(words.say("figures.about")));
        add(new SituationWays("figures"), heading, list);
        if (Acting.required().may(May.WRITE_SITUATION))
            add(new FigurePanel(figures, statements.sources(), parties.names()));
        live.listen(this, FigureChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var all = figures.all();
        if (all.isEmpty()) list.add(EmptyState.quiet(words.say("figures.none")));
        all.forEach(series -> list.add(new SeriesPanel(series)));
    }
}
