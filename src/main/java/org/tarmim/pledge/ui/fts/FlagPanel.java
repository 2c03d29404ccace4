package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.FlaggedFlows;
import org.tarmim.pledge.fts.FlowExplanation;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** One flow that looks wrong: what is wrong with it, its numbers side by side, and the decision of a person. */
final class FlagPanel extends Panel {
    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final FlowRow row;
    private final FlaggedFlows flagged;
    private final Runnable decided;
    private final Notice notice = new Notice();
    private final TextArea reason = new TextArea(words.say("fts.flagged.reason"));

    FlagPanel(FlowRow row, FlaggedFlows flagged, Runnable decided) {
        super(Words.here().say("fts.flagged.flow", String.valueOf(row.flow()), row.version()));
        this.row = row;
        this.flagged = flagged;
        this.decided = decided;
        reason.setMaxLength(2000);
        reason.setWidthFull();
        add(
                said.ends(row),
                Bdi.text(Objects.requireNonNullElse(row.description(), "")),
                flags(),
                numbers(),
                days(),
                notice);
        if (!Acting.required().may(May.ACCEPT_IMPORTED_MONEY)) add(new Paragraph(words.say("fts.batch.byDesk")));
        else if (row.importer().equals(Acting.required().account())) add(new Paragraph(words.say("fts.flagged.own")));
        else add(reason, buttons());
    }

    private Component flags() {
        var list = new UnorderedList();
        list.addClassName("flow-flags");
        row.flags().stream()
                .sorted()
                .forEach(flag -> list.add(new ListItem(words.say("FlowFlag." + flag.name() + ".said"))));
        return list;
    }

    private Component numbers() {
        return new Listing<FlowRow>(words.say("fts.flagged.numbers"))
                .column(words.say("fts.row.original"), one -> said.original(one.money()))
                .column(words.say("fts.row.rate"), one -> said.rate(one.money()))
                .column(
                        words.say("fts.row.expected"),
                        one -> said.number(one.money().expected()))
                .column(
                        words.say("fts.row.booked"),
                        one -> said.number(one.money().usd()))
                .text(words.say("fts.row.state"), one -> words.label(one.status()))
                .text(words.say("fts.row.type"), one -> words.label(one.type()))
                .rows(List.of(row));
    }

    private Component days() {
        var days = new Div();
        days.addClassName("soft");
        var dates = row.days();
        Stream.of(
                        dates.dated() == null ? "" : words.say("fts.row.dated", dates.dated()),
                        dates.decided() == null ? "" : words.say("fts.row.decided", dates.decided()),
                        dates.reported() == null ? "" : words.say("fts.row.reported", dates.reported()))
                .filter(day -> !day.isEmpty())
                .forEach(day -> days.add(new Div(day)));
        return days;
    }

    private Component buttons() {
        var accept = new Button(words.say("fts.flagged.accept"), click -> decide(true));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(accept, new Button(words.say("fts.flagged.leaveOut"), click -> decide(false)));
        buttons.addClassName("row");
        return buttons;
    }

    private void decide(boolean accepted) {
        notice.attempt(() -> flagged.decide(new FlowExplanation(row.row(), accepted, reason.getValue())), decided);
    }
}
