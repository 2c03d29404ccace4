package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationKind;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Entering an organisation, or correcting what is said about one. */
final class OrganisationDialog extends Dialog {
    OrganisationDialog(String title, @Nullable OrganisationDetails before, Consumer<OrganisationDetails> store) {
        var words = Words.here();
        setHeaderTitle(title);
        var form = new RecordForm<>(OrganisationDetails.class);
        form.field("nameEn", new TextField());
        form.field("nameAr", new TextField());
        form.field("acronym", new TextField());
        form.field("kind", kinds(words));
        form.field("country", new TextField());
        if (before != null) form.read(before);
        add(form);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say("organisations.save"), details -> {
            store.accept(details);
            close();
        }));
    }

    private static Select<OrganisationKind> kinds(Words words) {
        var kinds = new Select<OrganisationKind>();
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(words::label);
        return kinds;
    }
}
