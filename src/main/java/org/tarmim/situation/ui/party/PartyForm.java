package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.party.Organisations;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyType;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Lines;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What is said about a party, to be typed. */
final class PartyForm extends Div {
    PartyForm(@Nullable PartyDetails before, Organisations organisations, Consumer<PartyDetails> store) {
        var words = Words.here();
        var form = new RecordForm<>(PartyDetails.class);
        form.field("nameEn", new TextField());
        form.field("nameAr", new TextField());
        form.field("type", Choices.of(PartyType.values()));
        form.field("organisation", organisation(organisations, words));
        form.field("group", new Checkbox());
        form.field("identifiers", new Lines<>(words.say("party.identifier.add"), IdentifierLine::new));
        if (before != null) form.read(before);
        var send = new Div(form.submitButton(words.say("party.save"), store));
        send.addClassName("send-bar");
        add(form, send);
    }

    private static ComboBox<UUID> organisation(Organisations organisations, Words words) {
        var arabic = words.locale().equals(Languages.ARABIC);
        var all = organisations.list();
        var names =
                organisations.names(all.stream().map(one -> one.id().value()).toList());
        var choice = new ComboBox<UUID>();
        choice.setItems(all.stream().map(one -> one.id().value()).toList());
        choice.setItemLabelGenerator(id -> names.name(id, arabic));
        choice.setClearButtonVisible(true);
        return choice;
    }
}
