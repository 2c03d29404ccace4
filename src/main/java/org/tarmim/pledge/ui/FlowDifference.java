package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** What a corrected movement said and what it says now, side by side; what stayed as it was is left out. */
final class FlowDifference extends Div {
    private record Part(String label, String before, String after) {}

    private final Words words = Words.here();
    private final Posting before;
    private final Posting after;

    FlowDifference(Posting before, Posting after, FlowLines lines) {
        this.before = before;
        this.after = after;
        var parts = Stream.of(
                        part("flows.kind", one -> words.label(one.kind())),
                        part("FlowDetails.type", one -> words.label(one.type())),
                        part("money.amount", one -> words.money(one.money().original())),
                        part("flows.rate", one -> lines.rate(one.money().rate())),
                        part("flows.dollars", one -> words.money(one.money().dollars())),
                        part("FlowDetails.valueDate", one -> words.day(one.valueDate())),
                        part("FlowDetails.tranche", one -> one.tranche() == null ? "" : words.number(one.tranche())),
                        part("FlowDetails.reference", one -> Objects.requireNonNullElse(one.reference(), "")),
                        part("FlowDetails.note", one -> Objects.requireNonNullElse(one.note(), "")))
                .filter(part -> !part.before().equals(part.after()))
                .toList();
        if (parts.isEmpty()) add(new Paragraph(words.say("flows.corrects.nothing")));
        else add(listing(parts));
    }

    private Part part(String label, Function<Posting, String> said) {
        return new Part(words.say(label), said.apply(before), said.apply(after));
    }

    private Listing<Part> listing(List<Part> parts) {
        return new Listing<Part>(words.say("flows.corrects"))
                .text(words.say("flows.part"), Part::label)
                .text(words.say("flows.before"), Part::before)
                .text(words.say("flows.after"), Part::after)
                .rows(parts);
    }
}
