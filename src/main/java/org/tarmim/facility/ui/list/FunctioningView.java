package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.picture.Span;
import org.tarmim.facility.picture.Standing;
import org.tarmim.facility.picture.Tally;
import org.tarmim.facility.picture.Trend;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.ui.plot.Legend;
import org.tarmim.facility.ui.plot.PlotPanel;
import org.tarmim.facility.ui.plot.PlotTable;
import org.tarmim.facility.ui.plot.StackedBars;
import org.tarmim.facility.ui.plot.TimePlot;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Words;

/** How the facilities of a query function: over time, and by governorate on the last day; each as plot and table. */
@Route("functioning")
@PageTitle("plots.title")
@RolesAllowed(May.SEE_FACILITIES)
class FunctioningView extends Div implements AfterNavigationObserver {
    private final Words words = Words.here();
    private final Pictures pictures;
    private final SituationClock clock;
    private final Choices choices;
    private final QueryHead head;
    private final Div plots = new Div();
    private FacilityQuery query = FacilityQuery.ALL;
    private Span span;

    FunctioningView(
            Pictures pictures,
            Areas areas,
            Facilities facilities,
            Organisations organisations,
            SituationClock clock,
            Live live) {
        this.pictures = pictures;
        this.clock = clock;
        span = Span.of(Map.of(), clock);
        choices = Choices.of(areas, facilities, organisations, words);
        head = new QueryHead("plots.title", choices, clock, asked -> open(asked, span));
        add(head, new Legend(), plots);
        live.listen(this, FacilityChanged::isIn, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        span = Span.of(parameters, clock);
        query = FacilityQuery.of(parameters, clock).in(words.locale()).at(span.picture(clock));
        head.showAbovePlots(query, new SpanControl(span, clock, chosen -> open(query, chosen)));
        refresh();
    }

    private void refresh() {
        var tally = pictures.tally(query.with(Filter.FUNCTIONALITY, List.of()));
        head.count(query.with(Filter.FUNCTIONALITY, List.of()), tally);
        plots.removeAll();
        if (query.has(Filter.FUNCTIONALITY)) plots.add(new Paragraph(words.say("plots.notNarrowed")));
        plots.add(overTime(pictures.overTime(query, span)), byGovernorate(tally));
    }

    private PlotPanel overTime(Trend trend) {
        var first = trend.days().getFirst();
        var last = trend.days().getLast();
        var table = new PlotTable(words.say("plots.overTime"), words.say("plots.day"));
        trend.days().forEach(day -> table.add(words.day(day.day()), day.standing()));
        return new PlotPanel("plots.overTime")
                .says(first.day(), first.standing())
                .says(last.day(), last.standing())
                .shows(new TimePlot(trend), table, sheet("over-time"));
    }

    private PlotPanel byGovernorate(Tally tally) {
        var areas = new LinkedHashMap<String, Standing>();
        choices.areas().forEach((code, name) -> {
            if (query.admits(Filter.AREA, code)) areas.put(name, tally.standing(code));
        });
        var table = new PlotTable(words.say("plots.byGovernorate"), words.say("plots.area"));
        areas.forEach(table::add);
        table.add(words.say("plots.all"), tally.standing());
        return new PlotPanel("plots.byGovernorate")
                .says(span.to(), tally.standing())
                .shows(StackedBars.of(areas), table, sheet("by-governorate"));
    }

    private String sheet(String plot) {
        return new Address("export/functioning-" + plot + ".csv", parameters(query, span)).toString();
    }

    private void open(FacilityQuery asked, Span chosen) {
        new Address("functioning", parameters(asked, chosen)).open();
    }

    private Map<String, List<String>> parameters(FacilityQuery asked, Span chosen) {
        var parameters = new LinkedHashMap<>(asked.at(PictureChoice.NOW).parameters());
        parameters.putAll(chosen.parameters(clock));
        return parameters;
    }
}
