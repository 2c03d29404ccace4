package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Words;

/** "No change" in two presses: the first says what exactly is confirmed, the second sends it. */
final class NoChangePanel extends Div {
    private final Words words = Words.here();
    private final Known known;
    private final List<Service> normal;
    private final Div question = new Div();
    private final Button open = new Button(words.say("report.noChange"), click -> ask(true));
    private final Asking asking;

    /** Hears whether the question is open, so that nothing else is in the way. */
    interface Asking {
        void open(boolean asked);
    }

    NoChangePanel(ReportPaper paper, Runnable send, Asking asking) {
        this.known = paper.known();
        this.asking = asking;
        this.normal = paper.normalServices();
        addClassName("no-change");
        question.add(new Paragraph(words.say("report.noChange.confirms")), confirmed());
        question.add(new Paragraph(words.say("report.noChange.rest")), actions(send));
        question.setVisible(false);
        add(open, question);
    }

    private Div actions(Runnable send) {
        var confirm = new Button(words.say("report.noChange.send"), click -> send.run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(confirm, new Button(words.say("report.noChange.leave"), click -> ask(false)));
        actions.addClassName("row");
        return actions;
    }

    private void ask(boolean asked) {
        question.setVisible(asked);
        open.setVisible(!asked);
        asking.open(asked);
        if (asked) question.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private UnorderedList confirmed() {
        var list = new UnorderedList();
        known.of(Dimension.FUNCTIONALITY)
                .map(state -> words.label(Functionality.valueOf(state.value())))
                .ifPresent(value -> line(list, words.say("report.works.short"), value));
        known.of(Dimension.ACCESSIBILITY)
                .map(state -> words.label(Accessibility.valueOf(state.value())))
                .ifPresent(value -> line(list, words.say("report.access.short"), value));
        for (var value : Availability.values()) services(list, value);
        return list;
    }

    private void services(UnorderedList list, Availability value) {
        var names = normal.stream()
                .filter(service -> known.ofService(service.code())
                        .filter(state -> state.value().equals(value.name()))
                        .isPresent())
                .map(service -> service.name(words.locale()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!names.isEmpty()) line(list, words.label(value), names);
    }

    private void line(UnorderedList list, String what, String value) {
        list.add(new ListItem(words.say("report.noChange.line", what, value)));
    }
}
