package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.need.NeedChanged;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.Gap;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapPart;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.gap.PackPart;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.MoneyMoved;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What is needed, what is there for it stage by stage, and what is missing, along one boundary at a time. */
@Route("gap")
@PageTitle("gap.title")
@Menu(order = 41, title = "gap.title", icon = "vaadin:scale-unbalance")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/facilities.css")
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
class GapView extends Div implements AfterNavigationObserver {
    private static final int MOST = 40; // lines on a screen

    private final Words words = Words.here();
    private final Gaps gaps;
    private final GapNames names;
    private final SituationClock clock;
    private final Div head = new Div();
    private final Div content = new Div();
    private GapQuery query;

    GapView(Gaps gaps, GapNames.Source names, SituationClock clock, Live live) {
        this.gaps = gaps;
        this.names = names.in(words);
        this.clock = clock;
        query = GapQuery.of(Map.of(), clock);
        addClassName("gap");
        head.addClassName("query-head");
        content.addClassName("stack");
        add(head, content);
        live.listen(this, GapView::concerns, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = GapQuery.of(event.getLocation().getQueryParameters().getParameters(), clock);
        refresh();
    }

    private void refresh() {
        var gap = gaps.gap(query);
        head.removeAll();
        head.add(heading(gap), boundaries(), new PictureControl(query.picture(), clock, this::choose));
        content.removeAll();
        content.add(new StageLegend(), plot(gap), leftOut(gap), apart(gap), proof(gap));
    }

    private Heading heading(Gap gap) {
        var said = new Paragraph(said(gap.all()));
        said.addClassName("gap-said");
        var asOf = new Paragraph(AsOf.sentence(query.picture(), clock, words));
        var plots = new GapAddress("gap/plots", query.parameters()).link(words.say("gapPlots.title"));
        return new Heading(words.say("gap.title")).about(said, new Paragraph(beside(gap.all())), asOf, plots);
    }

    private String said(Chain all) {
        var need = GapNames.cents(all.need());
        var covered = GapNames.cents(all.covered());
        if (all.gap().amount().signum() < 0)
            return words.say(
                    "gap.said.over", need, covered, GapNames.cents(all.gap().negated()));
        return words.say("gap.said", need, covered, GapNames.cents(all.gap()));
    }

    private String beside(Chain all) {
        return words.say("gap.said.beside", GapNames.cents(all.in(Account.PLEDGED)));
    }

    private Nav boundaries() {
        var nav = new Nav();
        nav.addClassName("tab-ways");
        nav.setAriaLabel(words.say("gap.boundaries"));
        for (var by : GapBy.values()) {
            var link = new GapAddress("gap", query.by(by).parameters()).link(words.say("gap.way", by));
            if (by == query.by()) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private Panel plot(Gap gap) {
        var shown = query.by() == GapBy.FACILITY ? gap.widest(MOST) : gap.lines();
        var lines = new LinkedHashMap<String, Chain>();
        shown.forEach((word, chain) -> lines.put(names.line(query.by(), word), chain));
        var panel = new Panel(words.say("gap.by", query.by()));
        panel.add(new Paragraph(words.say("gap.boundary." + query.by())));
        if (lines.isEmpty()) panel.add(new Paragraph(words.say("gap.nothing")));
        if (query.by() != GapBy.DONOR)
            Singly.said("gap.singly", specified(gap), words).ifPresent(panel::add);
        if (shown.size() < gap.lines().size())
            panel.add(new Paragraph(words.say("gap.widest", MOST, specified(gap).size())));
        panel.add(new GapBars(lines), new GapListing(query, names).of(shown, gap.all()));
        panel.add(new GapAddress("export/gap.csv", query.parameters()).sheet());
        if (Acting.required().may(May.TAKE_AUDIT_PACK)) panel.add(pack());
        return panel;
    }

    private Component pack() {
        var whole = new PackPart(new GapPart(query, null, null, false), null);
        return new GapAddress("export/audit-pack.zip", whole.parameters()).file(words.say("pack.take"));
    }

    private static List<Chain> specified(Gap gap) {
        return gap.lines().entrySet().stream()
                .filter(line -> !line.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Component leftOut(Gap gap) {
        var panel = new Panel(words.say("gap.leftOut"));
        if (gap.leftOut().isEmpty()) panel.add(new Paragraph(words.say("gap.leftOut.nothing")));
        else panel.add(new LeftOutList(gap.leftOut()));
        var rows = new GapPart(query, null, null, false);
        panel.add(new GapAddress("gap/rows", rows.parameters()).link(words.say("gap.leftOut.open")));
        return panel;
    }

    private Component apart(Gap gap) {
        var panel = new Panel(words.say("gap.apart"), new Paragraph(words.say("gap.apart.about")));
        if (gap.apart().everything().isZero()) panel.add(new Paragraph(words.say("gap.apart.nothing")));
        else panel.add(new GapListing(query, names).apart(gap.apart()));
        return panel;
    }

    private Component proof(Gap gap) {
        var balance = gap.trialBalance();
        var sentence = balance.isZero() ? "gap.proof.holds" : "gap.proof.broken";
        return new Panel(words.say("gap.proof"), new Paragraph(words.say(sentence, balance)));
    }

    static boolean concerns(Committed change) {
        return MoneyMoved.isOne(change) || PledgeChanged.isOne(change) || NeedChanged.isOne(change);
    }

    private void choose(PictureChoice choice) {
        new GapAddress("gap", query.at(choice).parameters()).open();
    }
}
