package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.Lookalike;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** What was reported of a flow, what looks wrong in it, and which others look the same. */
record FlowFacts(FlowRow row, List<Lookalike> alike, FlowWords said) {
    Component[] parts() {
        return Stream.of(
                        Stream.of(ends()),
                        row.flags().isEmpty() ? Stream.<Component>of() : Stream.of(flags()),
                        alike.isEmpty() ? Stream.<Component>of() : Stream.of(alikes()),
                        Stream.of(numbers(), days()))
                .flatMap(part -> part)
                .toArray(Component[]::new);
    }

    private Words words() {
        return said.words();
    }

    private Component ends() {
        var ends = new Div(said.ends(row), Bdi.text(Objects.requireNonNullElse(row.description(), "")));
        ends.addClassName("flow-ends");
        return ends;
    }

    private Component flags() {
        var list = new UnorderedList();
        list.addClassName("flow-flags");
        row.flags().stream()
                .sorted()
                .forEach(flag -> list.add(new ListItem(words().say("FlowFlag." + flag.name() + ".said"))));
        return list;
    }

    private Component alikes() {
        var list = new UnorderedList();
        list.addClassName("flow-alike");
        alike.forEach(one -> list.add(new ListItem(link(one))));
        return new Div(new Paragraph(words().say("fts.alike")), list);
    }

    private Anchor link(Lookalike one) {
        return new Anchor(
                "reported-flows/flow/" + one.flow(),
                words().say("fts.alike.flow", String.valueOf(one.flow()), one.version(), one.importedAt()));
    }

    private Component numbers() {
        return new Listing<FlowRow>(words().say("fts.flagged.numbers"))
                .column(words().say("fts.row.original"), one -> said.original(one.money()))
                .column(words().say("fts.row.rate"), one -> said.rate(one.money()))
                .column(
                        words().say("fts.row.expected"),
                        one -> said.number(one.money().expected()))
                .column(
                        words().say("fts.row.booked"),
                        one -> said.number(one.money().usd()))
                .text(words().say("fts.row.state"), one -> words().label(one.status()))
                .text(words().say("fts.row.type"), one -> words().label(one.type()))
                .rows(List.of(row));
    }

    private Component days() {
        var days = new Div();
        days.addClassName("soft");
        var dates = row.days();
        Stream.of(
                        dates.dated() == null ? "" : words().say("fts.row.dated", dates.dated()),
                        dates.decided() == null ? "" : words().say("fts.row.decided", dates.decided()),
                        dates.reported() == null ? "" : words().say("fts.row.reported", dates.reported()))
                .filter(day -> !day.isEmpty())
                .forEach(day -> days.add(new Div(day)));
        return days;
    }
}
