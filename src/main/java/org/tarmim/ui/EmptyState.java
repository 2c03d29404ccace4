package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** A place where there is nothing yet, or nothing that fits the filters. */
public final class EmptyState extends Div {
    private EmptyState(String sentence, Component... actions) {
        addClassName("empty");
        var chips = new Div(actions);
        chips.addClassName("empty-actions");
        add(new Paragraph(sentence), chips);
    }

    /** Nothing there, and nothing to do about it. */
    public static EmptyState quiet(String sentence) {
        return new EmptyState(sentence);
    }

    /** Nothing there yet: one sentence and the one action. */
    public static EmptyState first(String sentence, String action, Runnable step) {
        var button = new Button(action, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(sentence, button);
    }

    /** Nothing fits: each filter is named as a sentence and can be taken away. */
    public static EmptyState filtered(Map<String, Runnable> filters) {
        var chips = filters.entrySet().stream()
                .map(filter -> new FilterChip(filter.getKey(), filter.getValue()))
                .toArray(Component[]::new);
        return new EmptyState(Words.here().say("empty.filtered"), chips);
    }
}
