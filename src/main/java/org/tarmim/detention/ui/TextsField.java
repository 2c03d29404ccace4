package org.tarmim.detention.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tarmim.detention.document.Asked;
import org.tarmim.ui.Words;

/** The texts that a document asks for, each with its label. What was typed stays when another document is chosen. */
final class TextsField extends CustomField<Map<Asked, String>> {
    private final Words words = Words.here();
    private final FormLayout layout = new FormLayout();
    private final Map<Asked, TextFieldBase<?, String>> fields = new EnumMap<>(Asked.class);
    private List<Asked> asked = List.of();

    TextsField() {
        super(Map.of());
        addClassName("texts");
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("16rem");
        layout.setMaxColumns(2);
        add(layout);
    }

    /** Asks for these, in this order. */
    void ask(List<Asked> texts) {
        asked = texts;
        layout.removeAll();
        texts.forEach(this::show);
        updateValue();
    }

    /** Puts words in for one text, to be kept or changed. */
    void suggest(Asked text, String words) {
        field(text).setValue(words);
    }

    @Override
    protected Map<Asked, String> generateModelValue() {
        var typed = new EnumMap<Asked, String>(Asked.class);
        for (var text : asked)
            if (!field(text).isEmpty()) typed.put(text, field(text).getValue());
        return typed;
    }

    @Override
    protected void setPresentationValue(Map<Asked, String> typed) {
        fields.forEach((text, field) -> field.setValue(typed.getOrDefault(text, "")));
        typed.forEach((text, said) -> field(text).setValue(said));
    }

    private void show(Asked text) {
        var field = field(text);
        layout.add(field);
        layout.setColspan(field, text.isLong() ? 2 : 1);
    }

    private TextFieldBase<?, String> field(Asked text) {
        return fields.computeIfAbsent(text, this::make);
    }

    private TextFieldBase<?, String> make(Asked text) {
        return text.isLong()
                ? labelled(text, new TextArea(words.label(text)))
                : labelled(text, new TextField(words.label(text)));
    }

    private <F extends TextFieldBase<F, String>> F labelled(Asked text, F field) {
        var hint = "Asked.%s.hint".formatted(text);
        if (words.knows(hint)) field.setHelperText(words.say(hint));
        return field;
    }
}
