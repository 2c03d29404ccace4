package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.promise.Instalment;
import org.tarmim.pledge.promise.Schedule;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Held;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What the desk types of a movement of money of one pledge. */
final class FlowForm extends Div {
    private final Words words = Words.here();
    private final RecordForm<FlowDetails> form = new RecordForm<>(FlowDetails.class);

    FlowForm(UUID pledge, Schedule schedule, DocumentPieces pieces, Consumer<FlowDetails> desk) {
        form.group("flows.record");
        form.field("pledge", new Held<>(pledge));
        form.field("donor", new Held<UUID>(null));
        form.field("kind", Choices.of(FlowKind.values()));
        var amount = form.field("amount", new MoneyField());
        form.field("valueDate", new DatePicker());
        form.field("reference", new TextField());
        form.field("tranche", tranche(schedule));
        wide(form.field("note", new TextArea()));
        var documents = form.field("documents", pieces.field());
        wide(documents);
        form.with(form.submitButton(words.say("flows.send"), details -> {
            amount.check();
            documents.check();
            desk.accept(details);
        }));
        add(form);
    }

    private Select<Integer> tranche(Schedule schedule) {
        var tranche = new Select<Integer>();
        tranche.setItems(schedule.instalments().stream().map(Instalment::no).toList());
        tranche.setItemLabelGenerator(no -> no == null ? words.say("flows.tranche.none") : label(schedule, no));
        tranche.setEmptySelectionAllowed(true);
        tranche.setEmptySelectionCaption(words.say("flows.tranche.none"));
        tranche.setVisible(!schedule.instalments().isEmpty());
        return tranche;
    }

    private String label(Schedule schedule, int no) {
        var tranche = schedule.instalments().get(no - 1).tranche();
        return words.say("flows.tranche", no, tranche.amount(), tranche.dueTo());
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }
}
