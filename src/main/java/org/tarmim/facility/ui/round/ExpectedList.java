package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.focal.FocalPoint;
import org.tarmim.facility.focal.FocalPoints;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.round.Arrival;
import org.tarmim.facility.round.CallAnswer;
import org.tarmim.facility.round.ExpectedFacility;
import org.tarmim.facility.round.ReportingRound;
import org.tarmim.facility.round.RoundQuery;
import org.tarmim.facility.round.Rounds;
import org.tarmim.facility.ui.focal.FocalFace;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The facilities of a round that a query finds: at first those of which no report came, with the last call about each. */
final class ExpectedList extends Panel {
    private static final int SIZE = 50;

    private final Words words = Words.here();
    private final ReportingRound round;
    private final RoundQuery query;
    private final Rounds rounds;
    private final FocalPoints points;
    private final RoundWords called;
    private final OrganisationNames names;
    private final SituationClock clock;
    private final Notice notice;
    private final List<ExpectedFacility> rows = new ArrayList<>();
    private final Map<UUID, List<FocalPoint>> toAsk = new HashMap<>();
    private final Div list = new Div();

    ExpectedList(
            ReportingRound round,
            RoundQuery query,
            Rounds rounds,
            FocalPoints points,
            RoundWords called,
            OrganisationNames names,
            SituationClock clock,
            Notice notice,
            Consumer<RoundQuery> open) {
        super(Words.here().say("round.facilities"));
        this.round = round;
        this.query = query;
        this.rounds = rounds;
        this.points = points;
        this.called = called;
        this.names = names;
        this.clock = clock;
        this.notice = notice;
        add(filters(open), list);
        load(null);
    }

    private Component filters(Consumer<RoundQuery> open) {
        var shown = Choices.orNone(Arrival.values(), words.say("round.show.all"));
        shown.setLabel(words.say("round.show"));
        shown.setValue(query.arrival());
        shown.addValueChangeListener(change -> open.accept(query.showing(change.getValue())));
        var uncalled = new Checkbox(words.say("round.uncalled"), query.uncalled());
        uncalled.addValueChangeListener(change -> open.accept(query.uncalled(change.getValue())));
        var row = new Div(ComponentTexts.speak(shown, words), area(open), organisation(open), uncalled);
        row.addClassName("row");
        return row;
    }

    private Select<String> area(Consumer<RoundQuery> open) {
        var area = new Select<String>();
        area.setLabel(words.say("round.area"));
        area.setItems(called.governorates().keySet());
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(called.area(null));
        area.setItemLabelGenerator(called::area);
        area.setValue(query.area());
        area.addValueChangeListener(change -> open.accept(query.in(change.getValue())));
        return ComponentTexts.speak(area, words);
    }

    private Select<UUID> organisation(Consumer<RoundQuery> open) {
        var organisation = new Select<UUID>();
        organisation.setLabel(words.say("round.organisation"));
        organisation.setItems(names.byId().keySet());
        organisation.setEmptySelectionAllowed(true);
        organisation.setEmptySelectionCaption(words.say("round.organisation.all"));
        organisation.setItemLabelGenerator(
                one -> one == null ? words.say("round.organisation.all") : called.organisation(one, names));
        organisation.setValue(query.organisation());
        organisation.addValueChangeListener(change -> open.accept(query.of(change.getValue())));
        return ComponentTexts.speak(organisation, words);
    }

    private void load(@Nullable FacilityCode after) {
        var page = rounds.page(round.id(), query, after, SIZE);
        rows.addAll(page);
        if (keepsPoints())
            toAsk.putAll(points.of(page.stream().map(ExpectedFacility::id).toList()));
        list.removeAll();
        list.add(
                rows.isEmpty()
                        ? EmptyState.quiet(words.say("round.facilities.none"))
                        : listing().rows(rows));
        if (page.size() == SIZE)
            list.add(new More(words.say("round.more"), () -> load(rows.getLast().code())));
    }

    private Listing<ExpectedFacility> listing() {
        var listing = new Listing<ExpectedFacility>(words.say("round.facilities"))
                .column(words.say("round.column.facility"), this::facility)
                .text(words.say("round.organisation"), one -> called.organisation(one.organisation(), names))
                .column(words.say("round.column.arrival"), this::arrival);
        if (keepsPoints()) listing.column(words.say("round.column.ask"), this::toAsk);
        listing.text(words.say("round.column.call"), this::lastCall);
        if (round.isOpen()) listing.column(words.say("round.column.next"), this::next);
        return listing;
    }

    private Component facility(ExpectedFacility one) {
        var area = new Div(called.area(one.area().value()));
        area.addClassName("soft");
        return new Div(
                new Anchor("facilities/" + one.code(), Bdi.text(one.name(words.locale()))),
                new Div(Bdi.code(one.code().text())),
                area);
    }

    private Component arrival(ExpectedFacility one) {
        var mark = RoundWords.mark(one.arrival());
        var seen = one.observedAt();
        var when = new Span(seen == null ? words.say("round.within", one.days()) : words.instant(seen));
        when.addClassName("soft");
        return new Div(mark, new Div(when));
    }

    private static boolean keepsPoints() {
        return Acting.required().may(May.KEEP_FOCAL_POINTS);
    }

    private Component toAsk(ExpectedFacility one) {
        var people = toAsk.getOrDefault(one.id(), List.of());
        if (people.isEmpty()) return new Anchor("facilities/" + one.code() + "?tab=focal", words.say("focal.name"));
        var faces = new Div();
        faces.addClassName("stack");
        people.forEach(point -> faces.add(new FocalFace(point, clock)));
        return faces;
    }

    private String lastCall(ExpectedFacility one) {
        var call = one.lastCall();
        if (call == null) return one.arrival() == Arrival.MISSING ? words.say("round.call.none") : "–";
        return words.say("round.call.last", words.label(call.answer()), words.age(call.calledAt(), clock.now()));
    }

    private Component next(ExpectedFacility one) {
        if (one.arrival() != Arrival.MISSING) return new Span();
        var me = Acting.required();
        var next = new Div();
        next.addClassName("stack");
        if (me.may(May.KEEP_ROUNDS)) next.add(call(one));
        else if (me.may(May.REPORT_STATUS)) next.add(new Anchor("report/" + one.code(), words.say("round.report")));
        if (me.may(May.PHONE_IN))
            next.add(new Anchor("report/" + one.code() + "?told=phone", words.say("round.phoned")));
        return next;
    }

    private Component call(ExpectedFacility one) {
        var answer = Choices.orNone(CallAnswer.values(), words.say("round.call.note"));
        answer.setAriaLabel(words.say("round.call.of", one.name(words.locale())));
        answer.addValueChangeListener(change -> {
            if (change.getValue() != null) notice.attempt(() -> rounds.call(round.id(), one.id(), change.getValue()));
        });
        return ComponentTexts.speak(answer, words);
    }
}
