package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.registry.FieldChange;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** One proposed change of the registry: by whom and why, old beside new, and what became of it. */
class RegistryChange extends Div {
    private final Words words = Words.here();

    RegistryChange(Proposal proposal, OrganisationNames names, RegistryValues values) {
        addClassName("registry-change");
        add(said(proposal, names));
        if (!proposal.reason().isEmpty()) add(new Paragraph(words.say("sheet.change.reason", proposal.reason())));
        WithholdPieces.mark(proposal.withheldAt()).ifPresent(this::add);
        if (proposal.decision() != null || proposal.withheldAt() == null) add(state(proposal));
        if (proposal.decisionReason() != null)
            add(new Paragraph(words.say("sheet.change.answer", proposal.decisionReason())));
        if (!proposal.isNew()) add(differences(proposal, values));
    }

    private Paragraph said(Proposal proposal, OrganisationNames names) {
        var key = proposal.isNew() ? "sheet.change.new" : "sheet.change.of";
        var arabic = words.locale().equals(Languages.ARABIC);
        return new Paragraph(
                words.say(key, names.name(proposal.proposerOrganisation(), arabic), proposal.proposedAt()));
    }

    private StatusMark state(Proposal proposal) {
        return switch (proposal.decision()) {
            case null -> new StatusMark(Tone.INFO, words.say("sheet.change.waits"));
            case ACCEPTED -> new StatusMark(Tone.OK, words.say("sheet.change.accepted"));
            case REJECTED -> new StatusMark(Tone.BAD, words.say("sheet.change.rejected"));
        };
    }

    private Listing<FieldChange> differences(Proposal proposal, RegistryValues values) {
        return new Listing<FieldChange>(words.say("sheet.change.differences"))
                .text(words.say("sheet.what"), change -> values.label(change.component()))
                .text(words.say("sheet.change.before"), change -> values.text(change.before()))
                .text(words.say("sheet.change.after"), change -> values.text(change.after()))
                .rows(proposal.changes());
    }
}
