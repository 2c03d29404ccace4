package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.FlowType;
import org.tarmim.pledge.ledger.Posting;
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

    /** A form under a heading; deposits are those that may be seen once more. */
    FlowForm(
            String heading,
            UUID pledge,
            Schedule schedule,
            List<Posting> deposits,
            DocumentPieces pieces,
            Consumer<FlowDetails> desk) {
        form.group(heading);
        form.field("pledge", new Held<>(pledge));
        form.field("donor", new Held<UUID>(null));
        var kind = form.field("kind", Choices.of(FlowKind.values()));
        var amount = form.field("amount", new MoneyField());
        form.field("valueDate", new DatePicker());
        form.field("reference", new TextField());
        var type = form.field("type", Choices.of(FlowType.values()));
        type.setValue(FlowType.STANDARD);
        var seenAgain = form.field("seenAgain", deposit(deposits));
        var tranche = form.field("tranche", tranche(schedule));
        Runnable offer = () -> {
            var deposited = kind.getValue() == FlowKind.DEPOSIT;
            type.setVisible(deposited);
            seenAgain.setVisible(
                    deposited && type.getValue() != null && type.getValue().isSeenAgain());
            tranche.setVisible(deposited && !schedule.instalments().isEmpty());
        };
        kind.addValueChangeListener(change -> offer.run());
        type.addValueChangeListener(change -> offer.run());
        offer.run();
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

    /** Shows what is known, to be typed over. */
    FlowForm show(FlowDetails details) {
        form.read(details);
        return this;
    }

    private Select<UUID> deposit(List<Posting> deposits) {
        var deposit = new Select<UUID>();
        deposit.setItems(deposits.stream().map(Posting::id).toList());
        deposit.setItemLabelGenerator(id -> deposits.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> words.say("flows.of", one.kind(), one.money().original(), one.valueDate()))
                .orElse(""));
        return deposit;
    }

    private Select<Integer> tranche(Schedule schedule) {
        var tranche = new Select<Integer>();
        tranche.setItems(schedule.instalments().stream().map(Instalment::no).toList());
        tranche.setItemLabelGenerator(no -> no == null ? words.say("flows.tranche.none") : label(schedule, no));
        tranche.setEmptySelectionAllowed(true);
        tranche.setEmptySelectionCaption(words.say("flows.tranche.none"));
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
