package org.tarmim.detention.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** A name in the letters of one script: its parts as they follow each other, or the whole of it where these are not known. */
final class NameField extends CustomField<PersonName> {
    private final Words words = Words.here();
    private final String direction;
    private final TextField given;
    private final TextField father;
    private final TextField grandfather;
    private final TextField family;
    private final TextField told;

    /** In the direction of a language, whatever that of the screen is. */
    NameField(Locale letters) {
        super(PersonName.NONE);
        addClassName("name");
        direction = Languages.direction(letters).getClientName();
        given = part("given");
        father = part("father");
        grandfather = part("grandfather");
        family = part("family");
        told = part("told");
        var parts = new Div(given, father, grandfather, family);
        parts.addClassName("name-parts");
        parts.getElement().setAttribute("dir", direction);
        add(parts, told);
    }

    @Override
    protected PersonName generateModelValue() {
        return new PersonName(
                given.getValue(), father.getValue(), grandfather.getValue(), family.getValue(), told.getValue());
    }

    @Override
    protected void setPresentationValue(PersonName name) {
        given.setValue(name.given());
        father.setValue(name.father());
        grandfather.setValue(name.grandfather());
        family.setValue(name.family());
        told.setValue(name.told());
    }

    private TextField part(String name) {
        var field = new TextField(words.say("PersonName." + name));
        field.getElement().setAttribute("dir", direction);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }
}
