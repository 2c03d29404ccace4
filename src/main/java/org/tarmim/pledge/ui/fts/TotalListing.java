package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.FlowStanding;
import org.tarmim.pledge.fts.FlowSum;
import org.tarmim.pledge.fts.FlowTotals;
import org.tarmim.pledge.fts.FlowsPart;
import org.tarmim.pledge.fts.FlowsQuery;
import org.tarmim.pledge.ui.gap.GapAddress;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** The totals of a boundary in dollars; each opens into its rows. */
final class TotalListing {
    private final FlowsQuery query;
    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();

    private record Line(@Nullable String word, FlowSum funding, FlowSum pledged) {}

    TotalListing(FlowsQuery query) {
        this.query = query;
    }

    /** By donor, sector or year, and all together last. */
    Listing<?> lines(FlowTotals totals) {
        var names = new LinkedHashSet<>(totals.funding().keySet());
        names.addAll(totals.pledged().keySet());
        var lines = new ArrayList<Line>();
        names.forEach(name -> lines.add(new Line(
                name,
                totals.funding().getOrDefault(name, FlowSum.NOTHING),
                totals.pledged().getOrDefault(name, FlowSum.NOTHING))));
        lines.add(new Line(null, totals.of(FlowStanding.FUNDING), totals.of(FlowStanding.PLEDGE)));
        return new Listing<Line>(words.say("fts.table", query.by()))
                .column(words.label(query.by()), line -> name(line.word()))
                .column(words.say("fts.funding"), line -> opened(line.funding(), FlowStanding.FUNDING, line.word()))
                .text(
                        words.say("fts.flows"),
                        line -> words.number(line.funding().count()))
                .column(words.say("fts.pledged"), line -> opened(line.pledged(), FlowStanding.PLEDGE, line.word()))
                .rows(lines);
    }

    /** What is in no total, reason by reason. */
    Listing<?> leftOut(FlowTotals totals) {
        List<FlowStanding> reasons = FlowStanding.leftOut().stream()
                .filter(one -> totals.of(one).count() > 0)
                .toList();
        return new Listing<FlowStanding>(words.say("fts.leftOut"))
                .column(words.say("fts.leftOut.why"), this::why)
                .text(words.say("fts.flows"), one -> words.number(totals.of(one).count()))
                .column(words.say("fts.dollars"), one -> opened(totals.of(one), one, null))
                .rows(reasons);
    }

    private Component why(FlowStanding standing) {
        return FlowWords.below(
                new Span(words.label(standing)), new Span(words.say("FlowStanding." + standing.name() + ".said")));
    }

    private Component name(@Nullable String word) {
        return word == null ? new Span(words.say("plots.all")) : said.named(word);
    }

    private Component opened(FlowSum sum, FlowStanding standing, @Nullable String word) {
        if (sum.count() == 0) return said.dollars(sum);
        var part = new FlowsPart(query, standing, word);
        var link = new GapAddress("reported-flows/rows", part.parameters())
                .link(words.number(sum.usd().amount()));
        link.getElement().setAttribute("dir", "ltr");
        link.addClassName("code");
        return link;
    }
}
