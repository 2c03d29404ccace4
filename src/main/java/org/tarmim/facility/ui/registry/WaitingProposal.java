package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.facility.registry.FieldChange;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.ui.page.RegistryValues;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One proposal that waits: what it would change, why, and the two ways to decide. */
final class WaitingProposal extends Div {
    private final Words words = Words.here();
    private final Proposal proposal;
    private final Proposals desk;
    private final Notice notice = new Notice();
    private final Div ways = new Div();
    private final Panel sheet;

    WaitingProposal(Proposal proposal, String name, RegistryValues values, Proposals desk) {
        this.proposal = proposal;
        this.desk = desk;
        var title = words.say(proposal.isNew() ? "proposal.of.new" : "proposal.of.change", name);
        sheet = new Panel(title, why(values), changes(values), notice, ways);
        add(sheet);
        if (proposal.proposer().equals(Acting.required().account())) ways.add(own());
        else askHow();
        ways.addClassName("row");
    }

    /** Offers something else to do about it, below the two ways. */
    void offer(Component way) {
        sheet.add(way);
    }

    private Component why(RegistryValues values) {
        var by = values.text(proposal.proposerOrganisation());
        return new Div(
                new Paragraph(words.say("proposal.by", by, proposal.proposedAt())),
                new Paragraph(words.say("proposal.because", proposal.reason())));
    }

    private Listing<FieldChange> changes(RegistryValues values) {
        var listing = new Listing<FieldChange>(words.say("proposal.changes"))
                .text(words.say("proposal.part"), change -> values.label(change.component()));
        if (!proposal.isNew()) listing.text(words.say("proposal.before"), change -> values.text(change.before()));
        return listing.text(words.say("proposal.after"), change -> values.text(change.after()))
                .rows(proposal.changes());
    }

    private Component own() {
        var own = new Paragraph(words.say("proposal.own"));
        own.addClassName("soft");
        return own;
    }

    private void askHow() {
        ways.removeAll();
        ways.add(accept(), reject());
    }

    private Button accept() {
        var accept = new Button(words.say("proposal.accept"), click -> {
            if (notice.attempt(() -> desk.accept(proposal.id()))) decided("proposal.accepted");
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return accept;
    }

    private Button reject() {
        return new Button(words.say("proposal.reject"), click -> askWhy());
    }

    private void askWhy() {
        var why = new TextArea(words.say("proposal.reject.why"));
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        var send = new Button(words.say("proposal.reject.send"), click -> {
            if (notice.attempt(() -> desk.reject(proposal.id(), why.getValue()))) decided("proposal.rejected");
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        ways.removeAll();
        ways.add(why, send, new Button(words.say("dialog.cancel"), click -> askHow()));
        why.focus();
    }

    private void decided(String key) {
        ways.setVisible(false);
        notice.say(Tone.OK, List.of(words.say(key)));
    }
}
