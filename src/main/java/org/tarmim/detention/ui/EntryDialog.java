package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** A form of a case in a dialog of its own, which closes once the desk has taken what was typed. */
final class EntryDialog extends Dialog {
    private EntryDialog(String title) {
        super(title);
        setWidth("46rem");
        setMaxWidth("100%");
    }

    /** Records something new. */
    static <T extends Record> EntryDialog of(String title, RecordForm<T> form, Consumer<T> desk) {
        var words = Words.here();
        var dialog = new EntryDialog(title);
        dialog.add(form);
        dialog.finish(words, form, "case.record", desk);
        return dialog;
    }

    /** Takes a step for which something is typed, under the name of the step. */
    static <T extends Record> EntryDialog step(String step, RecordForm<T> form, Consumer<T> desk) {
        var words = Words.here();
        var dialog = new EntryDialog(words.say(step));
        dialog.add(form);
        dialog.finish(words, form, step, desk);
        return dialog;
    }

    /** Takes a step that needs a reason; what is typed stands under the name of the step. */
    static EntryDialog reasoned(String step, Consumer<Reason> desk) {
        return step(step, ActionForms.reason(), desk);
    }

    /** Records that an entry was otherwise, with the reason. */
    static <T extends Record> EntryDialog correcting(String title, RecordForm<T> form, BiConsumer<T, Reason> desk) {
        var words = Words.here();
        var dialog = new EntryDialog(title);
        var reason = new TextField(words.say("case.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        dialog.add(form, reason);
        dialog.finish(words, form, "case.record", details -> desk.accept(details, new Reason(reason.getValue())));
        return dialog;
    }

    private <T extends Record> void finish(Words words, RecordForm<T> form, String record, Consumer<T> desk) {
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say(record), details -> {
            desk.accept(details);
            close();
        }));
    }
}
