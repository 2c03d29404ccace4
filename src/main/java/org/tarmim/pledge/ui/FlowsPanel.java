package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Held;
import org.tarmim.ui.Listing;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What moved for a pledge, newest first, and the form for the next movement. */
final class FlowsPanel extends Panel {
    private final Words words = Words.here();
    private final Flows flows;
    private final UUID pledge;
    private final Runnable moved;

    FlowsPanel(Flows flows, UUID pledge, boolean counts, Runnable moved) {
        super(Words.here().say("flows.title"));
        this.flows = flows;
        this.pledge = pledge;
        this.moved = moved;
        var postings = flows.of(pledge);
        add(postings.isEmpty() ? new Paragraph(words.say("flows.none")) : listing(postings));
        if (counts && Acting.required().may(May.RECORD_MONEY)) add(form());
    }

    private Listing<Posting> listing(List<Posting> postings) {
        return new Listing<Posting>(words.say("flows.title"))
                .text(words.say("flows.kind"), posting -> words.label(posting.kind()))
                .text(words.say("FlowDetails.valueDate"), posting -> words.day(posting.valueDate()))
                .text(
                        words.say("flows.original"),
                        posting -> words.money(posting.money().original()))
                .text(words.say("flows.rate"), this::rate)
                .text(
                        words.say("flows.dollars"),
                        posting -> words.money(posting.money().dollars()))
                .text(
                        words.say("FlowDetails.reference"),
                        posting -> posting.reference() == null ? "" : posting.reference())
                .rows(postings);
    }

    private String rate(Posting posting) {
        var rate = posting.money().rate();
        return rate == null
                ? ""
                : words.say(
                        "flows.rate.of",
                        rate.perDollar().stripTrailingZeros().toPlainString(),
                        rate.source(),
                        rate.validFrom());
    }

    private Component form() {
        var form = new RecordForm<>(FlowDetails.class);
        form.group("flows.record");
        form.field("pledge", new Held<>(pledge));
        form.field("donor", new Held<UUID>(null));
        form.field("kind", Choices.of(FlowKind.values()));
        var amount = form.field("amount", new MoneyField());
        form.field("valueDate", new DatePicker());
        form.field("reference", new TextField());
        form.field("note", new TextArea());
        form.field("document", new Held<UUID>(null));
        var record = new Button(words.say("flows.send"), click -> submit(form, amount));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.with(record);
        return form;
    }

    private void submit(RecordForm<FlowDetails> form, MoneyField amount) {
        form.submit(details -> {
            amount.check();
            flows.record(details);
            moved.run();
        });
    }
}
