package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.Boundary;
import org.tarmim.pledge.fts.FlowMoney;
import org.tarmim.pledge.fts.FlowObject;
import org.tarmim.pledge.fts.FlowRow;
import org.tarmim.pledge.fts.FlowSum;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** How reported flows are said in the language of the screen. Names stay as their source wrote them. */
record FlowWords(Words words) {
    static FlowWords here() {
        return new FlowWords(Words.here());
    }

    String boundary(Boundary boundary) {
        var year = boundary.year() == null
                ? words.say("fts.boundary.everyYear")
                : boundary.year().toString();
        var said = words.say("fts.boundary.said", boundary.place(), year);
        return boundary.plan() == null ? said : words.say("fts.boundary.plan", said, boundary.plan());
    }

    /** A donor, recipient, sector or year. */
    String name(String name) {
        if (name.isEmpty()) return words.say("fts.name.none");
        return name.equals(FlowObject.SEVERAL) ? words.say("fts.name.several") : name;
    }

    Component named(String name) {
        return Bdi.text(name(name));
    }

    /** A sum without its currency, where the head of the table names it. */
    Component dollars(FlowSum sum) {
        return Bdi.code(words.number(sum.usd().amount()));
    }

    Component number(@Nullable BigDecimal number) {
        return number == null ? new Span(words.say("fts.number.none")) : Bdi.code(words.number(number));
    }

    Component original(FlowMoney money) {
        var amount = money.original();
        if (amount == null && money.currency() == null) return new Span(words.say("fts.original.dollars"));
        var currency = money.currency() == null ? words.say("fts.currency.none") : money.currency();
        if (amount == null) return new Span(words.say("fts.original.none", currency));
        return Bdi.code(currency + " " + words.number(amount));
    }

    Component rate(FlowMoney money) {
        var rate = money.perDollar();
        return rate == null
                ? new Span(words.say("fts.number.none"))
                : Bdi.code(rate.stripTrailingZeros().toPlainString());
    }

    /** From whom to whom. */
    Component ends(FlowRow row) {
        return new Div(words.say("fts.ends", name(row.donor()), name(row.recipient())));
    }

    static Div below(Component first, Component second) {
        var soft = new Div(second);
        soft.addClassName("soft");
        return new Div(new Div(first), soft);
    }
}
