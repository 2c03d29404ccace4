package org.tarmim.detention.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.tarmim.ui.Words;

/** Asks for a name, which stays in its field: it stands in no address, title or trail. */
final class NameSearch extends Div {
    private final Words words = Words.here();
    private final TextField name = new TextField(words.say("names.search"));

    NameSearch(Consumer<String> find, Runnable all) {
        addClassName("name-search");
        name.setMaxLength(200);
        name.setHelperText(words.say("names.search.about"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.getElement().setAttribute("autocomplete", "off");
        name.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) all.run();
        });
        var go = new Button(words.say("names.find"), click -> {
            if (!name.getValue().isBlank()) find.accept(name.getValue());
        });
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        go.addClickShortcut(Key.ENTER).listenOn(name);
        add(name, go);
    }
}
