package org.tarmim.facility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** The one control of time: the picture of a day, with or without what was learned later. */
@StyleSheet("context://static/picture.css")
public final class PictureControl extends Div {
    private final Words words = Words.here();
    private final SituationClock clock;
    private final DatePicker day = new DatePicker(words.say("picture.of"));
    private final Checkbox later = new Checkbox(words.say("picture.later"));
    private final Consumer<PictureChoice> choose;

    /** Shows a choice; a new one is handed on and not shown before it is asked for again. */
    public PictureControl(PictureChoice choice, SituationClock clock, Consumer<PictureChoice> choose) {
        this.clock = clock;
        this.choose = choose;
        addClassName("picture-control");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("picture.label"));
        show(choice);
        day.addValueChangeListener(change -> picked());
        later.addValueChangeListener(change -> picked());
        add(day, later);
        if (!choice.isNow()) add(backToNow(), said(choice));
    }

    private void show(PictureChoice choice) {
        ComponentTexts.speak(day, words);
        day.setMax(clock.today());
        day.setValue(choice.on() == null ? clock.today() : choice.on());
        later.setValue(choice.includesLater());
        later.setEnabled(!choice.isNow());
    }

    private void picked() {
        var chosen = day.getValue();
        choose.accept(PictureChoice.of(chosen == null ? clock.today() : chosen, keepsLater(), clock));
    }

    // Who turns to a past day wants it as it was known then; the switch widens it afterwards.
    private boolean keepsLater() {
        return later.isEnabled() && later.getValue();
    }

    private Button backToNow() {
        var back = new Button(words.say("picture.now"), click -> choose.accept(PictureChoice.NOW));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return back;
    }

    private Paragraph said(PictureChoice choice) {
        var said = new Paragraph(sentence(choice));
        said.addClassName("picture-said");
        return said;
    }

    private String sentence(PictureChoice choice) {
        var on = choice.on() == null ? clock.today() : choice.on();
        LocalDate known = choice.known();
        return known == null ? words.say("picture.said.later", on) : words.say("picture.said.known", on, known);
    }
}
