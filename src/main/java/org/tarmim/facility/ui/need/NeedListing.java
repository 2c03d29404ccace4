package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.Cost;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Needs as lines; what is in no total is grey and says why. */
final class NeedListing {
    private final NeedWords called;
    private final Words words;

    NeedListing(NeedWords called) {
        this.called = called;
        this.words = called.words();
    }

    /** Lines of many facilities and areas. */
    Listing<Need> everywhere(String caption) {
        return rest(first(caption).column(words.say("need.column.of"), this::of));
    }

    /** Lines of one facility. */
    Listing<Need> ofFacility(String caption) {
        return rest(first(caption));
    }

    static StatusMark status(NeedStatus status) {
        return StatusMark.of(
                status,
                switch (status) {
                    case IDENTIFIED, ASSESSED -> Tone.UNKNOWN;
                    case COSTED, FUNDED_PART -> Tone.WARN;
                    case FUNDED, TENDERED, WORKS -> Tone.INFO;
                    case COMPLETED -> Tone.OK;
                    case CANCELLED -> Tone.PLAIN;
                });
    }

    /** An amount in its own currency, and what it was worth in dollars. */
    static Component cost(@Nullable Cost cost, Words words) {
        if (cost == null) return soft(words.say("need.uncosted"));
        var amount = new Div(new Div(Bdi.code(words.money(cost.amount()))));
        amount.addClassName("need-amount");
        if (!cost.isInDollars()) amount.add(new Div(soft(words.say("need.inDollars", words.rounded(cost.usd())))));
        return amount;
    }

    private Listing<Need> first(String caption) {
        return new Listing<Need>(caption).column(words.say("need.column.what"), this::what);
    }

    private Listing<Need> rest(Listing<Need> listing) {
        return listing.text(
                        words.say("need.column.category"),
                        need -> words.label(need.details().category()))
                .text(
                        words.say("need.column.horizon"),
                        need -> called.horizon(need.details().horizon()))
                .column(words.say("need.column.cost"), need -> cost(need.cost(), words))
                .column(words.say("need.column.status"), this::status);
    }

    private Component what(Need need) {
        var link = new Anchor("needs/" + need.id(), Bdi.text(need.details().what()));
        if (need.isCurrent()) return link;
        var left = new Div(link);
        left.addClassName("need-left");
        return left;
    }

    private Component of(Need need) {
        var site = need.site();
        if (site == null) return Bdi.text(called.of(need));
        return new Div(
                new Anchor("facilities/" + site.code() + "?tab=needs", Bdi.text(called.of(need))),
                new Div(soft(called.area(need.area()))));
    }

    private Component status(Need need) {
        var by = need.supersededBy();
        if (by == null) return status(need.status());
        return new Div(status(need.status()), new Div(soft(words.say("need.superseded", by))));
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassName("soft");
        return soft;
    }
}
