package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.tarmim.kernel.Rejected;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.lead.Decided;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.ui.PledgeWords;
import org.tarmim.situation.statement.Statement;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What a statement means for money: what was decided and why, what it can never be, and the form that decides. */
final class OutcomePanel extends Panel {
    private final Words words = Words.here();
    private final Statement statement;
    private final boolean canPromise;

    OutcomePanel(Statement statement, Optional<Rejected> fault) {
        super(Words.here().say("outcome.title"));
        this.statement = statement;
        canPromise = fault.isEmpty();
        fault.ifPresent(why -> add(new Paragraph(sentence(why))));
    }

    /** What was decided, the newest first. */
    void show(List<Decided> decided, Organisations organisations, PledgeWords said) {
        var names =
                organisations.names(decided.stream().map(Decided::organisation).toList());
        add(new Listing<Decided>(words.say("outcome.decided"))
                .column(words.say("outcome.outcome"), row -> outcome(row, said))
                .text(words.say("outcome.reason"), Decided::reason)
                .text(words.say("outcome.by"), row -> by(row, names))
                .text(words.say("outcome.at"), row -> words.instant(row.at()))
                .rows(decided));
    }

    /** The form that decides, as far as there is something left to decide. */
    void offer(Leads leads, Pledges pledges, List<Decided> decided) {
        var last = decided.isEmpty() ? null : decided.getFirst().outcome();
        var open = OutcomeForm.open(last, canPromise);
        if (!open.isEmpty()) add(new OutcomeForm(leads, pledges, statement, open));
    }

    private Component outcome(Decided row, PledgeWords said) {
        var pledge = row.pledge();
        if (pledge != null) return new Anchor("pledges/" + pledge.text(), Bdi.code(pledge.text()));
        var amount = row.amount();
        return new Span(
                row.outcome() == Outcome.LEAD && amount != null
                        ? words.say("outcome.lead.of", said.amount(amount))
                        : words.label(row.outcome()));
    }

    private String by(Decided row, OrganisationNames names) {
        return names.name(row.organisation(), words.locale().equals(Languages.ARABIC));
    }

    private String sentence(Rejected why) {
        var about = statement.about();
        if (about == null) return words.say(why);
        return words.say("outcome.thirdParty", statement.party().in(words.locale()), about.in(words.locale()));
    }
}
