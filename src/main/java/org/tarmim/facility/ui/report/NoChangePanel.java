package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Words;

/** "No change" in two presses: the first says what exactly is confirmed, the second sends it. */
final class NoChangePanel extends Div {
    private final Words words = Words.here();

    NoChangePanel(ReportPaper paper, Runnable send) {
        addClassName("no-change");
        var question = new Div(
                new Paragraph(words.say("report.noChange.confirms")),
                confirmed(paper),
                new Paragraph(words.say("report.noChange.rest")));
        question.setVisible(false);
        var open = new Button(words.say("report.noChange"));
        var confirm = new Button(words.say("report.noChange.send"), click -> send.run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(words.say("report.noChange.leave"));
        question.add(actions(confirm, leave));
        open.addClickListener(click -> show(question, open, true));
        leave.addClickListener(click -> show(question, open, false));
        add(open, question);
    }

    private static void show(Div question, Button open, boolean asked) {
        question.setVisible(asked);
        open.setVisible(!asked);
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("row");
        return actions;
    }

    private UnorderedList confirmed(ReportPaper paper) {
        var list = new UnorderedList();
        var known = paper.known();
        known.of(Dimension.FUNCTIONALITY)
                .ifPresent(state -> line(list, "report.works.short", Functionality.valueOf(state.value())));
        known.of(Dimension.ACCESSIBILITY)
                .ifPresent(state -> line(list, "report.access", Accessibility.valueOf(state.value())));
        normal(paper)
                .forEach(service -> known.ofService(service.code())
                        .ifPresent(state -> list.add(new ListItem(words.say(
                                "report.noChange.line",
                                service.name(words.locale()),
                                Availability.valueOf(state.value()))))));
        return list;
    }

    private void line(UnorderedList list, String key, Enum<?> value) {
        list.add(new ListItem(words.say("report.noChange.line", words.say(key), value)));
    }

    private static List<Service> normal(ReportPaper paper) {
        var normal = paper.known().facility().details().services();
        return paper.catalogue().stream()
                .filter(service -> normal.contains(service.code()))
                .toList();
    }
}
