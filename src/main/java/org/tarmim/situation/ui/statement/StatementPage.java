package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.Ids;
import org.tarmim.situation.ui.PartyAnchor;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.situation.ui.StatementPart;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The page of one statement: what was said, where it stands, and what other statements do to it. */
@Route("statements/:id")
@RolesAllowed(May.SEE_SITUATION)
class StatementPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final StatementCells cells = new StatementCells(words);
    private final Statements statements;
    private final List<StatementPart> parts;
    private final WithholdPieces withhold;
    private final Div content = new Div();
    private volatile @Nullable UUID shown;
    private String title = "";

    StatementPage(Statements statements, ObjectProvider<StatementPart> parts, WithholdPieces withhold, Live live) {
        this.statements = statements;
        this.parts = parts.orderedStream().toList();
        this.withhold = withhold;
        addClassNames("situation", "stack");
        content.addClassName("stack");
        add(new SituationWays("statements"), content);
        live.listen(this, StatementChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("id").flatMap(Ids::read).orElse(null);
        statement().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<StatementRow> statement() {
        return Optional.ofNullable(shown).flatMap(statements::find);
    }

    private void show(StatementRow row) {
        title = words.say("statement.title", row.statement().party().in(words.locale()));
        content.removeAll();
        var panels =
                new Div(new SourcesPanel(statements, row, withhold), new AnswersPanel(statements, row.statement()));
        panels.addClassName("panels");
        content.add(heading(row), said(row.statement()), panels);
        parts.forEach(part -> part.content(row).ifPresent(content::add));
    }

    private Heading heading(StatementRow row) {
        var statement = row.statement();
        var heading = new Heading(title)
                .under(words.say("statements.title"), "statements")
                .about(cells.others(statement), cells.when(statement), SituationPieces.mark(row.evidence()));
        return Acting.required().may(May.WRITE_SITUATION)
                ? heading.actions(Shortcuts.press(supersede(statement), "e", "shortcuts.edit"))
                : heading;
    }

    private Button supersede(Statement statement) {
        var begin =
                QueryParameters.of(NewStatementView.SUPERSEDES, statement.id().toString());
        return new Button(
                words.say("statement.supersede"), click -> UI.getCurrent().navigate("statements/new", begin));
    }

    private Panel said(Statement statement) {
        var details = statement.details();
        var parts = new ArrayList<Component>();
        var summary = new Paragraph(Bdi.text(statement.summary(words.locale())));
        summary.addClassName("statement-summary");
        parts.add(summary);
        parts.add(cells.stances(statement));
        if (details.conditions() != null)
            parts.add(new Paragraph(words.say("statement.conditions", details.conditions())));
        if (details.excerpt() != null) parts.add(excerpt(details.excerpt()));
        parts.add(new Paragraph(
                new PartyAnchor(statement.party()),
                new Text(" · " + words.label(details.attribution()) + " · "),
                new Text(words.say("statement.recorded", statement.recordedAt()))));
        withhold.ask(statement.passage()).ifPresent(parts::add);
        return new Panel(words.say("statement.part.what"), parts.toArray(Component[]::new));
    }

    private static Component excerpt(String text) {
        var quoted = new Div(Bdi.text(text));
        quoted.addClassName("statement-excerpt");
        return quoted;
    }

    private void refresh() {
        statement().ifPresent(this::show);
    }
}
