package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.pledge.lead.OutcomeDetails;
import org.tarmim.pledge.promise.AmountInWords;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.ui.AmountField;
import org.tarmim.situation.statement.Statement;
import org.tarmim.ui.Choices;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Decides on a statement: first what it is, then the amount of a lead or the pledge it speaks of, and why. */
final class OutcomeForm extends Div {
    private final Words words = Words.here();
    private final Leads leads;
    private final Statement statement;
    private final Notice notice = new Notice();
    private final Select<Outcome> outcome;
    private final AmountField amount = new AmountField();
    private final ComboBox<Revision> pledge = ComponentTexts.speak(new ComboBox<Revision>(), words);
    private final TextArea reason = new TextArea(words.say("outcome.reason"));

    OutcomeForm(Leads leads, Pledges pledges, Statement statement, Set<Outcome> open) {
        this.leads = leads;
        this.statement = statement;
        outcome = Choices.of(open.toArray(Outcome[]::new));
        outcome.setLabel(words.say("outcome.outcome"));
        outcome.addValueChangeListener(change -> ask());
        amount.setValue(
                AmountInWords.of(statement.summary(words.locale())).orElse(PledgedAmount.none(AmountKind.UNSPECIFIED)));
        pledge.setLabel(words.say("outcome.pledge"));
        pledge.setHelperText(words.say("outcome.pledge.hint"));
        pledge.setItems(pledges.list(new PledgeQuery(statement.party().id(), null, null), null)
                .rows());
        pledge.setItemLabelGenerator(
                one -> words.say("pledge.line", one.code().text(), one.details().title()));
        pledge.setClearButtonVisible(true);
        pledge.addValueChangeListener(change -> ask());
        reason.setMaxLength(OutcomeDetails.LONGEST_REASON);
        addClassName("outcome-form");
        add(notice, outcome, amount, pledge, reason, new Button(words.say("outcome.decide"), click -> decide()));
        ask();
    }

    /** What is still open after the last decision. */
    static Set<Outcome> open(@Nullable Outcome last, boolean canPromise) {
        var open = EnumSet.noneOf(Outcome.class);
        if (canPromise) open.add(Outcome.PLEDGE);
        if (canPromise && last != Outcome.LEAD && last != Outcome.PLEDGE) open.add(Outcome.LEAD);
        if (last != Outcome.NEITHER && last != Outcome.PLEDGE) open.add(Outcome.NEITHER);
        if (last == Outcome.LEAD) open.add(Outcome.LAPSED);
        return open;
    }

    private void ask() {
        amount.setVisible(outcome.getValue() == Outcome.LEAD);
        pledge.setVisible(outcome.getValue() == Outcome.PLEDGE);
        reason.setVisible(!isNewPledge());
        outcome.setHelperText(outcome.isEmpty() ? "" : words.say("Outcome." + outcome.getValue() + ".hint"));
    }

    private boolean isNewPledge() {
        return outcome.getValue() == Outcome.PLEDGE && pledge.isEmpty();
    }

    private void decide() {
        if (isNewPledge()) record();
        else notice.attempt(this::send);
    }

    private void record() {
        var begin = QueryParameters.of("statement", statement.id().toString());
        UI.getCurrent().navigate("pledges/new", begin);
    }

    private void send() {
        if (outcome.isEmpty()) throw Rejected.because("outcome.missing");
        var isLead = outcome.getValue() == Outcome.LEAD;
        if (isLead) amount.check();
        var earlier = pledge.getValue();
        leads.decide(new OutcomeDetails(
                statement.id(),
                outcome.getValue(),
                reason.getValue(),
                isLead ? amount.getValue() : null,
                outcome.getValue() == Outcome.PLEDGE && earlier != null ? earlier.pledge() : null));
    }
}
