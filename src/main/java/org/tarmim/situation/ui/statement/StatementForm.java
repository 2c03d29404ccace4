package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.party.Tongue;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Lines;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The form of a statement: who, when, what, in own words and in a short quotation. */
final class StatementForm {
    private StatementForm() {}

    static RecordForm<StatementDetails> of(List<PartyName> parties) {
        var words = Words.here();
        var form = new RecordForm<>(StatementDetails.class);
        form.group("statement.part.who");
        form.field("party", new PartyField(parties));
        form.field("speaker", new PartyField(parties));
        form.field("attribution", Choices.of(Attribution.values()));
        form.field("about", new PartyField(parties));
        form.group("statement.part.when");
        form.field("precision", Choices.of(SaidOn.Precision.values()));
        form.field("saidOn", new DatePicker());
        form.group("statement.part.what");
        form.field("summaryEn", new TextArea());
        form.field("summaryAr", new TextArea());
        wide(form.field("stances", new Lines<>(words.say("statement.stance.add"), StanceLine::new)));
        wide(form.field("conditions", new TextArea()));
        form.field("excerpt", new TextArea());
        form.field("excerptLang", Choices.orNone(Tongue.values(), words.say("statement.excerpt.none")));
        return form;
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
