package org.tarmim.facility.ui.focal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.focal.FocalPointDetails;
import org.tarmim.facility.focal.Reach;
import org.tarmim.facility.focal.Spoken;
import org.tarmim.facility.registry.Facility;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Choices;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Languages;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Names a person to ask about a facility, or says how that person is reached. */
final class FocalDialog extends Dialog {
    private final Words words = Words.here();
    private final Facility facility;
    private final RecordForm<FocalPointDetails> form = new RecordForm<>(FocalPointDetails.class);
    private final Select<UUID> organisation;
    private final Select<UUID> scope;

    FocalDialog(Facility facility, Organisations organisations) {
        this.facility = facility;
        setHeaderTitle(words.say("focal.name"));
        setCloseOnOutsideClick(false);
        form.field("name", new TextField());
        var phone = form.field("phone", new TextField());
        phone.getElement().setAttribute("inputmode", "tel");
        phone.addClassName("dialled");
        form.field("language", ComponentTexts.speak(Choices.of(Spoken.values()), words));
        form.field("reach", ComponentTexts.speak(Choices.of(Reach.values()), words));
        form.field("hint", new TextField());
        organisation = form.field("organisation", organisation(organisations));
        scope = form.field("facility", scope());
        add(form);
    }

    /** Where somebody would be named first: for the own organisation, or for who runs the facility. */
    static FocalPointDetails first(Facility facility) {
        var operator = facility.details().operator();
        return FocalPointDetails.of(isForAll() && operator != null ? operator : own(), facility.id());
    }

    /** Opens with this in the form; whom it speaks for stays, once somebody is named. */
    void show(FocalPointDetails details, Consumer<FocalPointDetails> store) {
        form.read(details);
        var known = details.name() != null;
        organisation.setReadOnly(known || !isForAll());
        scope.setReadOnly(known);
        var save = form.submitButton(words.say("focal.save"), typed -> {
            store.accept(typed);
            close();
        });
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()), save);
        open();
    }

    private Select<UUID> organisation(Organisations organisations) {
        var choices = choices();
        var names = organisations.names(choices);
        var select = new Select<UUID>();
        select.setItems(choices);
        select.setItemLabelGenerator(id -> name(id, names));
        return ComponentTexts.speak(select, words);
    }

    private String name(@Nullable UUID id, OrganisationNames names) {
        return id == null ? "" : names.name(id, words.locale().equals(Languages.ARABIC));
    }

    private Set<UUID> choices() {
        var choices = new LinkedHashSet<UUID>();
        var operator = facility.details().operator();
        if (isForAll() && operator != null) choices.add(operator);
        if (isForAll()) choices.addAll(facility.details().workers());
        choices.add(own());
        return choices;
    }

    private Select<UUID> scope() {
        var scope = new Select<UUID>();
        scope.setItems(facility.id());
        scope.setEmptySelectionAllowed(true);
        scope.setEmptySelectionCaption(words.say("focal.scope.all"));
        scope.setItemLabelGenerator(id -> id == null ? words.say("focal.scope.all") : words.say("focal.scope.this"));
        return ComponentTexts.speak(scope, words);
    }

    private static boolean isForAll() {
        return Acting.required().may(May.SEE_ALL_REPORTS);
    }

    private static UUID own() {
        return Objects.requireNonNull(Acting.required().organisation());
    }
}
