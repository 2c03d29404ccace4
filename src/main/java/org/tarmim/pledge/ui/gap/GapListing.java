package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapPart;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** The numbers of the bars in dollars; each opens into its rows. */
final class GapListing {
    private final GapQuery query;
    private final GapNames names;
    private final Words words;

    private record Line(@Nullable String word, Chain chain) {}

    GapListing(GapQuery query, GapNames names) {
        this.query = query;
        this.names = names;
        words = names.words();
    }

    /** These lines, and all that is in the gap. */
    Listing<?> of(Map<String, Chain> shown, Chain all) {
        var lines = new ArrayList<Line>();
        shown.forEach((word, chain) -> lines.add(new Line(word, chain)));
        lines.add(new Line(null, all));
        var listing = new Listing<Line>(words.say("gap.table", query.by()))
                .column(words.say("gap.way", query.by()), this::name)
                .column(words.say("gap.need"), this::need)
                .column(words.label(Account.PLEDGED), line -> stage(line, Account.PLEDGED))
                .column(words.label(Account.COMMITTED), line -> stage(line, Account.COMMITTED))
                .column(words.label(Account.DEPOSITED), line -> stage(line, Account.DEPOSITED))
                .column(words.label(Account.ALLOCATED), line -> stage(line, Account.ALLOCATED))
                .column(words.say("gap.handedOut"), this::handedOut)
                .column(words.say("gap.missing"), this::missing)
                .rows(lines);
        listing.addClassName("gap-numbers");
        return listing;
    }

    /** The stages of what stands outside the bars. */
    Listing<?> apart(Chain apart) {
        return new Listing<Account>(words.say("gap.apart"))
                .text(words.say("gap.row.stage"), words::label)
                .column(words.say("gap.row.dollars"), stage -> opened(apart.in(stage), null, stage, true))
                .rows(Account.buckets().stream()
                        .filter(stage -> !apart.in(stage).isZero())
                        .toList());
    }

    private Component name(Line line) {
        var site = query.by() == GapBy.FACILITY && line.word() != null ? names.site(line.word()) : null;
        if (site == null) return new Span(names.line(query.by(), line.word()));
        var code = new Div(Bdi.code(site.code().text()));
        code.addClassName("soft");
        var parameters = new LinkedHashMap<String, List<String>>(query.picture().parameters());
        parameters.put("tab", List.of("money"));
        var page = new GapAddress("facilities/" + site.code().text(), parameters);
        return new Div(page.link(site.name(words.locale())), code);
    }

    private Component need(Line line) {
        if (isAskedOf(line)) return new Span("–");
        if (isUnspecified(line)) return number(line.chain().need());
        return line.chain().need().isZero() ? number(line.chain().need()) : needs(line);
    }

    private Component needs(Line line) {
        var parameters = new LinkedHashMap<String, List<String>>(query.picture().parameters());
        if (line.word() != null) parameters.put(filter(), List.of(line.word()));
        return code(new GapAddress("needs", parameters)
                .link(names.dollars(line.chain().need())));
    }

    private String filter() {
        return switch (query.by()) {
            case SECTOR -> NeedFilter.SECTOR.parameter();
            case AREA -> NeedFilter.AREA.parameter();
            case FACILITY -> NeedFilter.FACILITY.parameter();
            case DONOR -> throw new IllegalStateException("nothing is needed of a donor");
        };
    }

    private Component stage(Line line, Account stage) {
        return opened(line.chain().in(stage), line.word(), stage, false);
    }

    private Component handedOut(Line line) {
        var spent = line.chain().in(Account.SPENT);
        if (spent.isZero()) return stage(line, Account.DISBURSED);
        return new Div(
                number(line.chain().handedOut()),
                part("gap.notSpent", stage(line, Account.DISBURSED)),
                part("gap.spent", stage(line, Account.SPENT)));
    }

    private Div part(String key, Component sum) {
        var part = new Div(new Span(words.say(key)), sum);
        part.addClassNames("soft", "gap-part");
        return part;
    }

    private Component missing(Line line) {
        if (isAskedOf(line) || isUnspecified(line) && line.chain().need().isZero()) return new Span("–");
        var gap = line.chain().gap();
        if (gap.amount().signum() >= 0) return number(gap);
        var over = new Span(words.say("gap.over", names.dollars(gap.negated())));
        over.addClassName("gap-over");
        return over;
    }

    // Of a donor nothing is needed; only all donors together stand against the need.
    private boolean isAskedOf(Line line) {
        return query.by() == GapBy.DONOR && line.word() != null;
    }

    // What nobody said the purpose of is not too much of anything.
    private static boolean isUnspecified(Line line) {
        return line.word() != null && line.word().isEmpty();
    }

    private Component opened(Money sum, @Nullable String word, Account stage, boolean apart) {
        if (sum.isZero()) return number(sum);
        var part = new GapPart(query, word, stage, apart);
        return code(new GapAddress("gap/rows", part.parameters()).link(names.dollars(sum)));
    }

    private Component number(Money sum) {
        return Bdi.code(names.dollars(sum));
    }

    private static Component code(Anchor link) {
        link.getElement().setAttribute("dir", "ltr");
        link.addClassName("code");
        return link;
    }
}
