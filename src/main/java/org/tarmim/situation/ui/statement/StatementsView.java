package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.situation.statement.StatementQuery;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** What was said, the newest recorded first, filtered by what stands in the address. */
@Route("statements")
@PageTitle("statements.title")
@RolesAllowed(May.SEE_SITUATION)
class StatementsView extends Div implements BeforeEnterObserver {
    private static final int SIZE = 50;

    private final Words words = Words.here();
    private final StatementCells cells = new StatementCells(words);
    private final Statements statements;
    private final StatementFilters filters;
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private final Div pages = new Div();
    private StatementQuery query = StatementQuery.ALL;

    StatementsView(Statements statements, Parties parties, Live live) {
        this.statements = statements;
        filters = new StatementFilters(parties.names(), StatementsView::ask);
        addClassNames("situation", "stack");
        pages.addClassName("row");
        add(new SituationWays("statements"), heading(), filters, notice, list, pages);
        live.listen(this, StatementChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = StatementQuery.of(event.getLocation().getQueryParameters().getParameters());
        filters.show(query);
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("statements.title"));
        return Acting.required().may(May.WRITE_SITUATION) ? heading.actions(record()) : heading;
    }

    private Button record() {
        var record = new Button(
                words.say("statements.record"), click -> UI.getCurrent().navigate("statements/new"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(record, "n", "shortcuts.new");
    }

    private static void ask(StatementQuery asked) {
        UI.getCurrent().navigate("statements", QueryParameters.simple(asked.address()));
    }

    private void refresh() {
        notice.attempt(() -> {
            var page = statements.page(query, SIZE);
            list.removeAll();
            list.add(page.rows().isEmpty() ? nothing() : listing(page.rows()));
            turn(page.next());
        });
    }

    private Component nothing() {
        return query.isFiltered()
                ? EmptyState.filtered(filters.sentences())
                : EmptyState.quiet(words.say("statements.none"));
    }

    private Listing<StatementRow> listing(List<StatementRow> rows) {
        return Shortcuts.walk(new Listing<StatementRow>(words.say("statements.title")))
                .column(words.say("statements.summary"), row -> cells.summary(row.statement()))
                .column(words.say("statements.party"), row -> cells.voices(row.statement()))
                .column(words.say("statements.said"), row -> cells.when(row.statement()))
                .column(words.say("statements.stance"), row -> cells.stances(row.statement()))
                .column(words.say("statements.evidence"), cells::evidence)
                .rows(rows);
    }

    private void turn(@Nullable String next) {
        pages.removeAll();
        if (query.after() != null)
            pages.add(new Button(words.say("statements.newest"), click -> ask(query.after(null))));
        if (next != null) pages.add(new More(words.say("statements.older"), () -> ask(query.after(next))));
    }
}
