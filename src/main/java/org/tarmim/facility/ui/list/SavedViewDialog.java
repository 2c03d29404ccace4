package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.tarmim.facility.saved.Audience;
import org.tarmim.facility.saved.SavedViewDetails;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Naming a filter, or giving a view another name or other readers. */
final class SavedViewDialog extends Dialog {
    /**
     * Asks for name and readers.
     *
     * @param shareable whether the readers can be chosen; others' views stay with the team
     */
    SavedViewDialog(String title, SavedViewDetails before, boolean shareable, Consumer<SavedViewDetails> store) {
        var words = Words.here();
        setHeaderTitle(title);
        var form = new RecordForm<>(SavedViewDetails.class);
        form.field("name", new TextField()).focus();
        form.field("audience", audiences(words)).setReadOnly(!shareable);
        form.read(before);
        add(form);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say("view.store"), details -> {
            store.accept(details);
            close();
        }));
    }

    private static RadioButtonGroup<Audience> audiences(Words words) {
        var audiences = new RadioButtonGroup<Audience>();
        audiences.setItems(Audience.values());
        audiences.setItemLabelGenerator(words::label);
        return audiences;
    }
}
