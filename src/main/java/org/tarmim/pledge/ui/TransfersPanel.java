package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.ledger.Transfer;
import org.tarmim.pledge.ledger.TransferDetails;
import org.tarmim.pledge.ledger.TransferState;
import org.tarmim.pledge.ledger.Transfers;
import org.tarmim.rates.Rate;
import org.tarmim.ui.Listing;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Money that is to go from one allocation of a pledge to another: proposed by one person, confirmed by another. */
final class TransfersPanel extends Panel {
    private final Words words = Words.here();
    private final Transfers transfers;
    private final Map<UUID, String> allocations;
    private final Runnable changed;
    private final Notice notice = new Notice();

    /** Of a pledge, with its confirmed allocations and what each is for. */
    TransfersPanel(Transfers transfers, UUID pledge, Map<UUID, String> allocations, Runnable changed) {
        super(Words.here().say("transfers.title"));
        this.transfers = transfers;
        this.allocations = allocations;
        this.changed = changed;
        var rows = transfers.of(pledge);
        add(notice, rows.isEmpty() ? new Paragraph(words.say("transfers.none")) : listing(rows));
        if (allocations.size() > 1 && Acting.required().may(May.RECORD_MONEY)) add(form());
    }

    private Listing<Transfer> listing(List<Transfer> rows) {
        return new Listing<Transfer>(words.say("transfers.title"))
                .text(
                        words.say("TransferDetails.from"),
                        row -> name(row.details().from()))
                .text(words.say("TransferDetails.to"), row -> name(row.details().to()))
                .text(
                        words.say("money.amount"),
                        row -> words.money(row.details().amount()))
                .text(words.say("TransferDetails.note"), row -> row.details().note())
                .column(words.say("allocations.state"), row -> StatusMark.of(row.state(), tone(row.state())))
                .column(words.say("allocations.steps"), this::steps)
                .rows(rows);
    }

    private Component steps(Transfer row) {
        var steps = new Div();
        steps.addClassName("row");
        if (row.state() != TransferState.PROPOSED || !Acting.required().may(May.REVIEW_MONEY)) return steps;
        steps.add(
                new Button(
                        words.say("allocations.confirm"),
                        click -> notice.attempt(() -> transfers.decide(row.id(), true, null), changed)),
                new Rejection(reason -> notice.attempt(() -> transfers.decide(row.id(), false, reason), changed)));
        return steps;
    }

    private Component form() {
        var form = new RecordForm<>(TransferDetails.class);
        form.group("transfers.new");
        form.field("from", choice());
        form.field("to", choice());
        var amount = form.field("amount", new MoneyField().preferring(Rate.DOLLAR));
        form.field("note", new TextArea());
        form.with(form.submitButton(words.say("allocations.propose"), details -> {
            amount.check();
            transfers.propose(details);
            changed.run();
        }));
        return form;
    }

    private Select<UUID> choice() {
        var choice = new Select<UUID>();
        choice.setItems(allocations.keySet());
        choice.setItemLabelGenerator(this::name);
        return choice;
    }

    private String name(UUID allocation) {
        return allocations.getOrDefault(allocation, words.say("allocations.wide"));
    }

    private static Tone tone(TransferState state) {
        return switch (state) {
            case PROPOSED -> Tone.WARN;
            case CONFIRMED -> Tone.OK;
            case REJECTED -> Tone.BAD;
        };
    }
}
