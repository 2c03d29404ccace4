package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.situation.party.Tongue;
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Statements;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Choices;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Where a statement appears: a source that is known, or one that is entered on the way. */
final class AppearanceForm extends Div {
    private final Words words = Words.here();
    private final Statements statements;
    private final Map<UUID, Source> sources = new LinkedHashMap<>();
    private final ComboBox<UUID> source = choice();
    private final ComboBox<UUID> citedVia = choice();
    private final RecordForm<AppearanceDetails> form = new RecordForm<>(AppearanceDetails.class);

    AppearanceForm(Statements statements) {
        this.statements = statements;
        form.field("source", source);
        form.field("role", Choices.of(AppearanceRole.values())).setValue(AppearanceRole.FIRST);
        form.field("citedVia", citedVia);
        form.with(new Button(words.say("source.add"), click -> dialog().open()));
        add(form);
        look();
    }

    /** Hands the appearance to the desk if it is valid. */
    void submit(Consumer<AppearanceDetails> desk) {
        form.submit(desk);
    }

    private void look() {
        sources.clear();
        statements.sources().forEach(one -> sources.put(one.id(), one));
        show(source);
        show(citedVia);
    }

    private void show(ComboBox<UUID> choice) {
        var chosen = choice.getValue();
        choice.setItems(sources.keySet());
        choice.setValue(chosen);
    }

    private ComboBox<UUID> choice() {
        var choice = new ComboBox<UUID>();
        choice.setItemLabelGenerator(
                id -> sources.containsKey(id) ? SituationPieces.named(sources.get(id), words) : id.toString());
        choice.setClearButtonVisible(true);
        return choice;
    }

    private Dialog dialog() {
        var dialog = new Dialog(words.say("source.add"));
        var details = new RecordForm<>(SourceDetails.class);
        details.field("outlet", new TextField());
        details.field("tier", Choices.of(SourceTier.values()));
        details.field("url", new TextField());
        details.field("publishedOn", new DatePicker());
        details.field("lang", Choices.orNone(Tongue.values(), words.say("source.lang.none")));
        details.field("retrievedOn", new DatePicker());
        details.field("sha256", new TextField());
        dialog.add(details);
        dialog.getFooter().add(new Button(words.say("dialog.cancel"), click -> dialog.close()));
        dialog.getFooter().add(details.submitButton(words.say("source.save"), typed -> {
            var added = statements.addSource(typed);
            look();
            source.setValue(added.id());
            dialog.close();
        }));
        return dialog;
    }
}
