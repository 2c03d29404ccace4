package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.ui.PartyAnchor;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** Statements on paying for reconstruction on which nobody decided yet. */
@Route("leads/undecided")
@PageTitle("undecided.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/situation.css")
@StyleSheet("context://static/pledges.css")
class UndecidedView extends Div implements BeforeEnterObserver {
    private static final String AFTER = "after";

    private final Words words = Words.here();
    private final StatementCell cell = new StatementCell(words);
    private final Leads leads;
    private final Div list = new Div();
    private @Nullable String after;

    UndecidedView(Leads leads, Live live) {
        this.leads = leads;
        addClassNames("pledges", "stack");
        list.addClassName("stack");
        add(
                new Heading(words.say("undecided.title"))
                        .under(words.say("pledges.title"), "pledges")
                        .under(words.say("leads.title"), "leads")
                        .about(new Paragraph(words.say("undecided.about"))),
                list);
        live.listen(this, StatementChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .orElse(null);
        refresh();
    }

    private void refresh() {
        var page = leads.undecided(after);
        list.removeAll();
        if (page.rows().isEmpty()) list.add(EmptyState.quiet(words.say("undecided.none")));
        else list.add(listing(page.rows()));
        var next = page.next();
        if (next != null)
            list.add(new More(
                    words.say("statements.older"),
                    () -> UI.getCurrent().navigate(UndecidedView.class, QueryParameters.of(AFTER, next))));
    }

    private Listing<StatementRow> listing(List<StatementRow> rows) {
        return Shortcuts.walk(new Listing<StatementRow>(words.say("undecided.title")))
                .column(words.say("statements.summary"), cell::summary)
                .column(words.say("statements.party"), this::voices)
                .column(words.say("statements.stance"), this::stance)
                .column(words.say("statements.evidence"), cell::evidence)
                .rows(rows);
    }

    private Component voices(StatementRow row) {
        var voices = new Div(new PartyAnchor(row.statement().party()));
        var about = row.statement().about();
        if (about != null) {
            var of = new Div(new Span(words.say("statement.of", about.in(words.locale()))));
            of.addClassName("soft");
            voices.add(of);
        }
        return voices;
    }

    private Component stance(StatementRow row) {
        return row.statement().details().stances().stream()
                .filter(one -> one.issue() == Issue.FUND_RECONSTRUCTION)
                .map(StanceOn::stance)
                .findFirst()
                .<Component>map(SituationPieces::mark)
                .orElseGet(Span::new);
    }
}
