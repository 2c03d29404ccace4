package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.situation.party.AliasDetails;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyAlias;
import org.tarmim.situation.party.Tongue;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The other spellings of a party's name: those that wait are confirmed or rejected by somebody else. */
final class AliasPanel extends Panel {
    private final Words words = Words.here();
    private final Parties parties;
    private final UUID party;
    private final boolean keeps = Acting.required().may(May.KEEP_PARTIES);
    private final Notice notice = new Notice();
    private final Div list = new Div();

    AliasPanel(Parties parties, Party party) {
        super(Words.here().say("party.aliases"));
        this.parties = parties;
        this.party = party.id();
        add(notice, list);
        if (keeps) add(form());
        refresh();
    }

    private void refresh() {
        var aliases = parties.aliases(party);
        list.removeAll();
        if (aliases.isEmpty()) list.add(new Paragraph(words.say("party.alias.none")));
        else
            list.add(new Listing<PartyAlias>(words.say("party.aliases"))
                    .column(
                            words.say("AliasDetails.text"),
                            alias -> Bdi.text(alias.details().text()))
                    .text(
                            words.say("AliasDetails.lang"),
                            alias -> words.label(alias.details().lang()))
                    .column(words.say("party.alias.state"), this::state)
                    .rows(aliases));
    }

    private Component state(PartyAlias alias) {
        var mark = new StatusMark(tone(alias.state()), words.say("party.alias." + alias.state()));
        if (!keeps || alias.state() != PartyAlias.State.PROPOSED) return mark;
        if (alias.proposedBy().equals(Acting.required().account()))
            return new Div(mark, soft(words.say("party.alias.yours")));
        return new Div(
                mark,
                decide("party.alias.confirm", () -> parties.confirm(alias.id())),
                decide("party.alias.reject", () -> parties.reject(alias.id())));
    }

    private Button decide(String key, Runnable step) {
        var button = new Button(words.say(key), click -> {
            if (notice.attempt(step)) refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component form() {
        var form = new RecordForm<>(AliasDetails.class);
        form.field("text", new TextField());
        form.field("lang", Choices.of(Tongue.values()));
        form.add(form.submitButton(words.say("party.alias.propose"), details -> {
            parties.propose(party, details);
            refresh();
        }));
        return new Details(words.say("party.alias.more"), form);
    }

    private static Tone tone(PartyAlias.State state) {
        return switch (state) {
            case PROPOSED -> Tone.WARN;
            case CONFIRMED -> Tone.OK;
            case REJECTED -> Tone.BAD;
        };
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
