package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tarmim.facility.verification.LastDecision;
import org.tarmim.facility.verification.Undoings;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** The own decisions that can still be undone, with the minutes left for each; takes no room where there are none. */
class LastDecisions extends Section {
    private final Words words = Words.here();
    private final Undoings undoings;
    private final SecurityClock clock;
    private final Consumer<UUID> undo;
    private final OrderedList list = new OrderedList();
    private final Map<UUID, Span> minutes = new LinkedHashMap<>();

    LastDecisions(Undoings undoings, SecurityClock clock, Consumer<UUID> undo) {
        this.undoings = undoings;
        this.clock = clock;
        this.undo = undo;
        addClassName("last-decisions");
        setAriaLabel(words.say("undo.last"));
        add(new H2(words.say("undo.last")), list);
    }

    /** Shows what can be undone now; lines that stay are not made anew, so that nobody loses the place. */
    void look() {
        var last = undoings.last();
        var ids = last.stream().map(one -> one.verification().id()).toList();
        if (!ids.equals(List.copyOf(minutes.keySet()))) make(last);
        for (var one : last) minutes.computeIfPresent(one.verification().id(), (id, left) -> told(left, one));
        setVisible(!last.isEmpty());
    }

    /** Undoes the newest. */
    void undoNewest() {
        minutes.keySet().stream().findFirst().ifPresent(undo);
    }

    private void make(List<LastDecision> last) {
        list.removeAll();
        minutes.clear();
        last.forEach(one -> list.add(line(one)));
    }

    private ListItem line(LastDecision one) {
        var left = new Span();
        left.addClassName("minutes-left");
        minutes.put(one.verification().id(), left);
        var what = new Div(
                new Span(words.label(one.verification().details().decision())),
                Bdi.code(one.report().receipt()),
                left);
        what.addClassName("last-what");
        var said = new Div(Bdi.text(one.report().name(words.locale())), what);
        return new ListItem(said, button(one));
    }

    private Button button(LastDecision one) {
        var button = new Button(
                words.say("undo.undo"), click -> undo.accept(one.verification().id()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.say("undo.one", one.report().receipt()));
        return button;
    }

    private Span told(Span left, LastDecision one) {
        long whole = Math.max(
                1, Duration.between(clock.now(), one.until()).plusSeconds(59).toMinutes());
        left.setText(words.say("undo.minutes", whole));
        return left;
    }
}
