package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Map;
import org.tarmim.access.May;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapPart;
import org.tarmim.pledge.gap.GapPlots;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Money in plots: from the need to what is missing, the gap over time, and how each donor delivers. */
@Route("gap/plots")
@PageTitle("gapPlots.title")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/facilities.css")
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
class GapPlotsView extends Div implements AfterNavigationObserver {
    private final Words words = Words.here();
    private final Gaps gaps;
    private final GapPlots plots;
    private final Schedules schedules;
    private final GapNames names;
    private final SituationClock clock;
    private final MoneyPlots drawn;
    private final Div head = new Div();
    private final Div content = new Div();
    private GapPart part;

    GapPlotsView(
            Gaps gaps, GapPlots plots, Schedules schedules, GapNames.Source names, SituationClock clock, Live live) {
        this.gaps = gaps;
        this.plots = plots;
        this.schedules = schedules;
        this.names = names.in(words);
        this.clock = clock;
        drawn = new MoneyPlots(this.names);
        part = GapPart.of(Map.of(), clock);
        addClassName("gap");
        head.addClassName("query-head");
        content.addClassName("stack");
        add(head, content);
        live.listen(this, GapView::concerns, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        part = GapPart.of(event.getLocation().getQueryParameters().getParameters(), clock);
        refresh();
    }

    private void refresh() {
        var query = part.gap();
        head.removeAll();
        head.add(heading(), boundaries(), new PictureControl(query.picture(), clock, this::choose));
        content.removeAll();
        var waterfall = plots.waterfall(query, part.word());
        content.add(line(), new StageLegend(WaterfallPlot.fills()));
        content.add(
                drawn.waterfall(names.line(query.by(), part.word()), waterfall).offers(sheet("gap-waterfall")));
        if (part.word() == null) content.add(drawn.apart(waterfall));
        content.add(drawn.gap(plots.months(query.picture())).offers(sheet("gap-months")));
        content.add(
                drawn.delivery(plots.delivery(query.picture(), part.donor())).offers(sheet("gap-delivery")));
        content.add(calendar().panel().offers(sheet("gap-tranches")));
    }

    private GapAddress sheet(String name) {
        return new GapAddress("export/%s.csv".formatted(name), part.parameters());
    }

    private Heading heading() {
        var asOf = new Paragraph(AsOf.sentence(part.gap().picture(), clock, words));
        return new Heading(words.say("gapPlots.title"))
                .under(words.say("gap.title"), new GapAddress("gap", part.gap().parameters()).toString())
                .about(asOf);
    }

    private Nav boundaries() {
        var nav = new Nav();
        nav.addClassName("tab-ways");
        nav.setAriaLabel(words.say("gap.boundaries"));
        for (var by : GapBy.values()) {
            var link = new GapAddress("gap/plots", part.gap().by(by).parameters()).link(words.say("gap.way", by));
            if (by == part.gap().by()) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    /** Which line of the boundary; of a donor, its delivery too. */
    private Component line() {
        var choice = ComponentTexts.speak(new ComboBox<String>(words.say("gapPlots.line")), words);
        var lines = new ArrayList<>(gaps.gap(part.gap()).lines().keySet());
        choice.setItems(lines);
        choice.setItemLabelGenerator(word -> names.line(part.gap().by(), word));
        choice.setPlaceholder(words.say("plots.all"));
        choice.setClearButtonVisible(true);
        if (part.word() != null && lines.contains(part.word())) choice.setValue(part.word());
        choice.addValueChangeListener(change -> open(new GapPart(part.gap(), change.getValue(), null, false)));
        choice.addClassName("gap-line-choice");
        return choice;
    }

    private TrancheCalendar calendar() {
        var donor = part.donor();
        var picture = part.gap().picture();
        var due = schedules.calendar(picture).stream()
                .filter(one -> donor == null || one.pledge().details().donor().equals(donor))
                .toList();
        return new TrancheCalendar(names, due, picture.on() == null ? clock.today() : picture.on());
    }

    private void choose(PictureChoice choice) {
        open(new GapPart(part.gap().at(choice), part.word(), null, false));
    }

    private static void open(GapPart asked) {
        new GapAddress("gap/plots", asked.parameters()).open();
    }
}
