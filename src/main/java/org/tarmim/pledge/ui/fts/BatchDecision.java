package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.BatchState;
import org.tarmim.pledge.fts.FlowBatch;
import org.tarmim.pledge.fts.FlowBatches;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Accepts an import that somebody else made, or takes it back with a reason. */
final class BatchDecision extends Panel {
    private final Words words = Words.here();
    private final FlowBatch batch;
    private final FlowBatches batches;
    private final Runnable then;
    private final Notice notice = new Notice();
    private final TextArea note = new TextArea(words.say("fts.batch.note"));

    BatchDecision(FlowBatch batch, FlowBatches batches, Runnable then) {
        super(Words.here().say("fts.batch.decision"));
        this.batch = batch;
        this.batches = batches;
        this.then = then;
        note.setMaxLength(2000);
        note.setWidthFull();
        add(notice);
        if (batch.state() == BatchState.REJECTED) return;
        if (Acting.required().may(May.IMPORT_MONEY)) offer();
        else if (batch.state() == BatchState.WAITING) add(new Paragraph(words.say("fts.batch.byDesk")));
    }

    private void offer() {
        if (isOwn()) add(new Paragraph(words.say("fts.batch.own")));
        if (!batch.controlHolds()) note.setHelperText(words.say("fts.batch.note.difference"));
        var buttons = new Div();
        buttons.addClassName("row");
        if (batch.state() == BatchState.WAITING && !isOwn()) buttons.add(accept());
        buttons.add(new Button(words.say("fts.batch.reject"), click -> ask()));
        add(note, buttons);
    }

    private Button accept() {
        var accept = new Button(
                words.say("fts.batch.accept"),
                click -> notice.attempt(() -> batches.accept(batch.id(), note.getValue()), then));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return accept;
    }

    private void ask() {
        new Confirm(
                        words.say("fts.batch.reject.question"),
                        words.say("fts.batch.reject.effect"),
                        words.say("fts.batch.reject"),
                        () -> notice.attempt(() -> batches.reject(batch.id(), note.getValue()), then))
                .dangerous()
                .open();
    }

    private boolean isOwn() {
        return batch.importer().equals(Acting.required().account());
    }
}
