package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.lead.OutcomeDetails;
import org.tarmim.pledge.promise.AmountInWords;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Resemblance;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.Ids;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * Records a pledge; asks back where it looks like one that is recorded already. One that was made in a statement begins
 * with that statement and keeps it.
 */
@Route("pledges/new")
@PageTitle("pledge.new")
@RolesAllowed(May.RECORD_MONEY)
@StyleSheet("context://static/pledges.css")
class NewPledgeView extends Div implements BeforeEnterObserver {
    private static final String STATEMENT = "statement";

    private final Words words = Words.here();
    private final Pledges pledges;
    private final Leads leads;
    private final Statements statements;
    private final PledgeForm form;
    private final Notice from = new Notice();
    private final TextArea reason = new TextArea(words.say("outcome.reason"));
    private final Div warning = new Div();
    private @Nullable Statement read;

    NewPledgeView(
            Pledges pledges,
            Leads leads,
            Statements statements,
            Parties parties,
            Areas areas,
            DocumentPieces documents) {
        this.pledges = pledges;
        this.leads = leads;
        this.statements = statements;
        form = new PledgeForm(parties.names(), areas, documents);
        reason.setMaxLength(OutcomeDetails.LONGEST_REASON);
        reason.setVisible(false);
        addClassNames("pledges", "stack");
        add(
                new Heading(words.say("pledge.new")).under(words.say("pledges.title"), "pledges"),
                from,
                form,
                reason,
                warning,
                sendBar());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATEMENT)
                .flatMap(Ids::read)
                .flatMap(statements::find)
                .map(StatementRow::statement)
                .ifPresent(this::beginWith);
    }

    private void beginWith(Statement said) {
        var summary = said.summary(words.locale());
        var amount = AmountInWords.of(summary).orElse(null);
        read = said;
        form.begin(said, amount);
        reason.setVisible(true);
        var told = new Paragraph(words.say(amount == null ? "outcome.amount.unread" : "outcome.amount.read"));
        from.say(Tone.INFO, List.of(words.say("outcome.from", summary)));
        from.add(told);
    }

    private Div sendBar() {
        var send = new Button(words.say("pledge.send"), click -> form.submit(this::send));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(send);
        bar.addClassName("send-bar");
        return bar;
    }

    private void send(PledgeDetails details) {
        var alike = pledges.resembling(details);
        var before = pledges.outOfProportion(details);
        if (alike.isEmpty() && before.isEmpty()) record(details);
        else warn(alike, before);
    }

    private void warn(List<Resemblance> alike, Optional<Money> before) {
        warning.removeAll();
        if (!alike.isEmpty()) warning.add(new ResemblancePanel(alike, () -> form.submit(this::record)));
        before.ifPresent(most -> warning.add(new MagnitudePanel(most, () -> form.submit(this::record))));
        warning.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void record(PledgeDetails details) {
        UI.getCurrent().navigate("pledges/" + recorded(details).code().text());
    }

    private Revision recorded(PledgeDetails details) {
        if (read != null) statements.checkStands(read);
        return details.statement() == null ? pledges.record(details) : leads.promise(details, reason.getValue());
    }
}
