package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.Ids;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Records a statement, or one that stands in the place of an earlier one, which then is where the form begins. */
@Route("statements/new")
@PageTitle("statements.record")
@RolesAllowed(May.WRITE_SITUATION)
class NewStatementView extends Div implements BeforeEnterObserver {
    static final String SUPERSEDES = "supersedes";

    private final Words words = Words.here();
    private final Statements statements;
    private final RecordForm<StatementDetails> form;
    private final AppearanceForm appearance;
    private final Notice instead = new Notice();
    private @Nullable Statement earlier;

    NewStatementView(Statements statements, Parties parties) {
        this.statements = statements;
        form = StatementForm.of(parties.names());
        appearance = new AppearanceForm(statements);
        addClassNames("situation", "stack");
        add(
                new SituationWays("statements"),
                new Heading(words.say("statements.record")).under(words.say("statements.title"), "statements"),
                instead,
                form,
                new H2(words.say("statement.part.where")),
                appearance,
                sendBar());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SUPERSEDES)
                .flatMap(Ids::read)
                .flatMap(statements::find)
                .map(StatementRow::statement)
                .ifPresent(this::beginWith);
    }

    private void beginWith(Statement statement) {
        earlier = statement;
        form.read(statement.details());
        instead.say(Tone.INFO, List.of(words.say("statement.supersedes", statement.summary(words.locale()))));
    }

    private Div sendBar() {
        var send = new Button(words.say("statement.save"), click -> submit());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(send);
        bar.addClassName("send-bar");
        return bar;
    }

    private void submit() {
        form.submit(details -> appearance.submit(where -> show(store(details, where))));
    }

    private Statement store(StatementDetails details, AppearanceDetails where) {
        return earlier == null ? statements.record(details, where) : statements.supersede(earlier, details, where);
    }

    private static void show(Statement recorded) {
        UI.getCurrent().navigate("statements/" + recorded.id());
    }
}
