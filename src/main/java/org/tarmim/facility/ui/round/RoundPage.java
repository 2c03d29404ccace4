package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.focal.FocalPoints;
import org.tarmim.facility.round.Arrival;
import org.tarmim.facility.round.Completeness;
import org.tarmim.facility.round.ReportingRound;
import org.tarmim.facility.round.RoundChanged;
import org.tarmim.facility.round.RoundQuery;
import org.tarmim.facility.round.Rounds;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.plot.Legend;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** One round: how far it has come, where and with whom it is behind, and whom to call. */
@Route("rounds/:id")
@RolesAllowed(May.SEE_ROUNDS)
@StyleSheet("context://static/rounds.css")
@StyleSheet("context://static/focal.css")
class RoundPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final Rounds rounds;
    private final FocalPoints points;
    private final Organisations organisations;
    private final SituationClock clock;
    private final RoundWords called;
    private final Notice notice = new Notice();
    private final Div head = new Div();
    private final Div plots = new Div();
    private final Div list = new Div();
    private RoundQuery query = RoundQuery.MISSING;
    private @Nullable UUID id;
    private String title = "";

    RoundPage(
            Rounds rounds,
            FocalPoints points,
            Organisations organisations,
            Areas areas,
            SituationClock clock,
            Live live) {
        this.rounds = rounds;
        this.points = points;
        this.organisations = organisations;
        this.clock = clock;
        called = new RoundWords(words, areas);
        addClassNames("rounds", "stack");
        plots.addClassName("stack");
        var figures = new Div(new Legend(meanings()), plots);
        add(head, notice);
        // who calls reads where it is behind, who reports wants the own facilities
        if (Acting.required().may(May.KEEP_ROUNDS)) add(figures, list);
        else add(list, figures);
        live.listen(this, change -> RoundChanged.isOne(change) || FacilityChanged.isIn(change), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("id").orElse("");
        query = RoundQuery.of(event.getLocation().getQueryParameters().getParameters());
        try {
            id = UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Map<Functionality, StatusMark> meanings() {
        var meanings = new LinkedHashMap<Functionality, StatusMark>();
        for (var arrival : List.of(Arrival.VERIFIED, Arrival.RECEIVED, Arrival.MISSING))
            meanings.put(RoundWords.fill(arrival), RoundWords.mark(arrival));
        return meanings;
    }

    private void refresh() {
        if (id != null) show(rounds.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(ReportingRound round) {
        title = called.title(round);
        var byOrganisation = rounds.byOrganisation(round.id());
        var names = organisations.names(
                byOrganisation.keySet().stream().filter(one -> one != null).toList());
        head.removeAll();
        head.add(heading(round));
        plots.removeAll();
        plots.add(
                byArea(round),
                new CompletenessPanel("round.byOrganisation", "round.organisation", named(byOrganisation, names)));
        list.removeAll();
        list.add(new ExpectedList(round, query, rounds, points, called, names, clock, notice, this::open));
    }

    private Heading heading(ReportingRound round) {
        var heading = new Heading(title)
                .under(words.say("rounds.title"), "rounds")
                .about(called.state(round), new Span(called.said(round.completeness())), sheet(round));
        if (round.isOpen() && Acting.required().may(May.KEEP_ROUNDS)) heading.actions(close(round));
        return heading;
    }

    private Component sheet(ReportingRound round) {
        var parameters = new QueryParameters(query.parameters()).getQueryString();
        var sheet = new Anchor("export/rounds/" + round.id() + ".csv?" + parameters, words.say("round.csv"));
        sheet.setRouterIgnore(true);
        sheet.getElement().setAttribute("download", "");
        return sheet;
    }

    private Button close(ReportingRound round) {
        return new Button(
                words.say("round.close"),
                click -> new Confirm(
                                words.say("round.close.question", title),
                                words.say("round.close.effect"),
                                words.say("round.close"),
                                () -> notice.attempt(() -> rounds.close(round.id()), this::refresh))
                        .dangerous()
                        .open());
    }

    private CompletenessPanel byArea(ReportingRound round) {
        var named = new LinkedHashMap<String, Completeness>();
        rounds.byArea(round.id()).forEach((code, all) -> named.put(called.area(code), all));
        return new CompletenessPanel("round.byArea", "round.area", named);
    }

    private Map<String, Completeness> named(Map<@Nullable UUID, Completeness> parts, OrganisationNames names) {
        var named = new LinkedHashMap<String, Completeness>();
        parts.forEach((one, all) -> named.put(called.organisation(one, names), all));
        return named;
    }

    private void open(RoundQuery asked) {
        UI.getCurrent().navigate("rounds/" + id, new QueryParameters(asked.parameters()));
    }
}
