package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.filing.ActionDetails;
import org.tarmim.detention.filing.ActionKind;
import org.tarmim.detention.filing.ActionResponse;
import org.tarmim.detention.filing.ArbitraryCategory;
import org.tarmim.detention.filing.BasisGiver;
import org.tarmim.detention.filing.Demand;
import org.tarmim.detention.filing.Impact;
import org.tarmim.detention.filing.LawfulBasis;
import org.tarmim.detention.filing.ReplyDetails;
import org.tarmim.detention.filing.RiskDecision;
import org.tarmim.detention.filing.SendingDetails;
import org.tarmim.detention.filing.Threat;
import org.tarmim.ui.Choices;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The forms of an action: the draft, how it left, what came back. */
final class ActionForms {
    private ActionForms() {}

    static RecordForm<ActionDetails> draft() {
        var form = new RecordForm<>(ActionDetails.class);
        form.field("kind", Choices.of(ActionKind.values())).setValue(ActionKind.WGAD_COMPLAINT);
        form.field("demands", several(Demand.values()));
        form.group("action.group.person");
        for (var text : new String[] {"sex", "born", "nationality", "identityDocument", "address"})
            form.field(text, new TextField());
        form.group("action.group.arrest");
        form.field("forces", new TextField());
        form.field("warrant", new TextField());
        for (var text : new String[] {"reasons", "circumstances"}) wide(form.field(text, new TextArea()));
        form.group("action.group.why");
        form.field("categories", several(ArbitraryCategory.values()));
        for (var text : new String[] {"arbitrary", "remedies"}) wide(form.field(text, new TextArea()));
        form.field("submitter", new TextField());
        weighed(form);
        return form;
    }

    private static void weighed(RecordForm<ActionDetails> form) {
        var words = Words.here();
        form.group("action.group.basis");
        form.field("basis", Choices.of(LawfulBasis.values()));
        form.field("giver", Choices.orNone(BasisGiver.values(), words.say("action.giver.none")));
        form.field("givenOn", new DatePicker());
        form.field("expires", new DatePicker());
        form.group("action.group.risk");
        form.field("threats", several(Threat.values()));
        form.field("decision", Choices.of(RiskDecision.values()));
        wide(form.field("conditions", new TextArea()));
    }

    static RecordForm<SendingDetails> sending() {
        var form = new RecordForm<>(SendingDetails.class);
        form.field("sentOn", new DatePicker());
        form.field("way", new TextField());
        form.field("reference", new TextField());
        return form;
    }

    static RecordForm<ReplyDetails> reply() {
        var form = new RecordForm<>(ReplyDetails.class);
        form.field("repliedOn", new DatePicker());
        form.field("response", Choices.of(ActionResponse.values()));
        form.field("impact", Choices.of(Impact.values()));
        wide(form.field("note", new TextArea()));
        return form;
    }

    static RecordForm<Reason> reason() {
        var form = new RecordForm<>(Reason.class);
        wide(form.field("reason", new TextArea()));
        return form;
    }

    private static <E extends Enum<E>> CheckboxGroup<E> several(E[] values) {
        var words = Words.here();
        var group = new CheckboxGroup<E>();
        group.setItems(values);
        group.setItemLabelGenerator(words::label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
