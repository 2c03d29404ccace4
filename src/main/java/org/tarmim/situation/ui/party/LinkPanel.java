package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.kernel.SituationClock;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyLink;
import org.tarmim.situation.party.PartyLinkDetails;
import org.tarmim.situation.party.PartyTie;
import org.tarmim.situation.ui.PartyAnchor;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What a party is to others, and others to it. */
final class LinkPanel extends Panel {
    private final Words words = Words.here();
    private final Parties parties;
    private final UUID party;
    private final SituationClock clock;
    private final boolean keeps = Acting.required().may(May.KEEP_PARTIES);
    private final Notice notice = new Notice();
    private final Div list = new Div();

    LinkPanel(Parties parties, Party party, SituationClock clock) {
        super(Words.here().say("party.links"));
        this.parties = parties;
        this.party = party.id();
        this.clock = clock;
        add(notice, list);
        if (keeps) add(form());
        refresh();
    }

    private void refresh() {
        var links = parties.links(party);
        list.removeAll();
        if (links.isEmpty()) list.add(new Paragraph(words.say("party.link.none")));
        links.forEach(link -> list.add(line(link)));
    }

    private Component line(PartyLink link) {
        var line = new Div(
                new PartyAnchor(link.party()),
                new Span(words.label(link.kind())),
                new PartyAnchor(link.other()),
                days(link));
        line.addClassNames("row", "situation-line");
        if (keeps && link.to() == null) line.add(end(link));
        return line;
    }

    private Span days(PartyLink link) {
        var days = new Span();
        days.addClassName("soft");
        if (link.from() != null && link.to() != null)
            days.setText(words.say("party.link.fromTo", link.from(), link.to()));
        else if (link.from() != null) days.setText(words.say("party.link.since", link.from()));
        else if (link.to() != null) days.setText(words.say("party.link.until", link.to()));
        return days;
    }

    private Button end(PartyLink link) {
        var end = new Button(words.say("party.link.end"), click -> {
            if (notice.attempt(() -> parties.endLink(link.id(), clock.today()))) refresh();
        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return end;
    }

    private Component form() {
        var form = new RecordForm<>(PartyLinkDetails.class);
        form.field("kind", Choices.of(PartyTie.values()));
        form.field("other", new PartyField(parties.names()));
        form.field("from", new DatePicker());
        form.field("to", new DatePicker());
        form.add(form.submitButton(words.say("party.link.add"), details -> {
            parties.link(party, details);
            refresh();
        }));
        return new Details(words.say("party.link.more"), form);
    }
}
