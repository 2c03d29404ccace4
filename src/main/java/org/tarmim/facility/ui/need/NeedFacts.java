package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.tarmim.facility.need.Cost;
import org.tarmim.facility.need.Need;
import org.tarmim.ui.Bdi;

/** What is known of a need, with where its cost and its dollars come from. */
final class NeedFacts extends DescriptionList {
    private final NeedWords called;

    NeedFacts(Need need, NeedWords called) {
        this.called = called;
        addClassName("need-facts");
        var words = called.words();
        var details = need.details();
        fact("need.column.of", Bdi.text(called.of(need)));
        fact("need.column.category", new Span(words.label(details.category())));
        fact("need.column.horizon", new Span(called.horizon(details.horizon())));
        var basis = need.basis();
        if (basis != null)
            fact("need.basis", new Span(words.say("assessment.line", basis.title(), basis.assessedOn())));
        fact("need.column.cost", NeedListing.cost(need.cost(), words));
        var unitCost = details.unitCost();
        if (unitCost == null || details.quantity() == null || details.unit() == null) return;
        fact("need.computed", new Span(words.say("need.computed.said", details.quantity(), details.unit(), unitCost)));
        if (details.unitCostSource() != null && details.priceDate() != null)
            fact("need.source", new Span(words.say("need.source.said", details.unitCostSource(), details.priceDate())));
        if (need.cost() != null) rate(need.cost());
    }

    private void rate(Cost cost) {
        if (cost.rateSource() == null || cost.rateFrom() == null) return;
        fact(
                "need.rate",
                new Span(called.words()
                        .say(
                                "need.rate.said",
                                cost.rate().toPlainString(),
                                cost.amount().currency().getCurrencyCode(),
                                cost.rateSource(),
                                cost.rateFrom())));
    }

    private void fact(String key, Component value) {
        add(new Term(called.words().say(key)), new Description(value));
    }
}
