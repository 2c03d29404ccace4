package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseRow;
import org.tarmim.detention.casefile.CaseSearch;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.Deadline;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.Meters;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The cases one may see, by their codes: no name stands here. */
@Route("cases")
@PageTitle("cases.title")
@Menu(order = 9, title = "cases.title", icon = "vaadin:folder-o")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class CasesView extends Div implements BeforeEnterObserver {
    private static final int SIZE = 50;
    private static final String AFTER = "after";
    private static final String OVER = "over";

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final Cases cases;
    private final CaseSearch search;
    private final Emergencies emergencies;
    private final CaseRoom room;
    private final SituationClock clock;
    private final Div list = new Div();
    private final Div shown = new Div();
    private @Nullable String after;
    private boolean over;

    CasesView(Cases cases, CaseSearch search, Emergencies emergencies, CaseRoom room, SituationClock clock, Live live) {
        this.cases = cases;
        this.search = search;
        this.emergencies = emergencies;
        this.room = room;
        this.clock = clock;
        addClassNames("cases", "stack");
        list.addClassName("stack");
        add(heading(), list);
        live.listen(
                this,
                change -> CaseChanged.isOne(change) || CaseRoomChanged.isOne(change),
                ClosedRoom.calmly(this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .orElse(null);
        over = event.getLocation().getQueryParameters().getSingleParameter(OVER).isPresent();
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("cases.title")).about(new Paragraph(words.say("cases.about")));
        var me = Acting.required();
        if (me.may(May.WRITE_CASES)) heading.actions(open());
        heading.actions(new Anchor("cases/triage", words.say("triage.title")));
        heading.actions(new Anchor("cases/calendar", words.say("caseCalendar.title")));
        if (me.may(May.TRIAGE_DROPS)) heading.actions(new Anchor("cases/drops", words.say("drops.title")));
        if (me.may(May.OPEN_CASE_ROOM)) heading.actions(new Anchor("case-room", words.say("caseRoom.title")));
        var emergency = new Button(words.say("emergency.open"), click -> emergency());
        emergency.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return heading.actions(emergency);
    }

    private void emergency() {
        EntryDialog.step("emergency.open", CaseForms.emergency(), details -> {
                    var code = emergencies.open(details);
                    UI.getCurrent().navigate("cases/" + code);
                })
                .open();
    }

    private Button open() {
        var open = new Button(words.say("case.open"), click -> UI.getCurrent().navigate("cases/new"));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(open, "n", "shortcuts.new");
    }

    private void refresh() {
        list.removeAll();
        var state = room.state();
        if (state != RoomState.OPEN) list.add(new ClosedRoom(state));
        else list.add(new NameSearch(this::find, this::showPage), shown, other());
        showPage();
    }

    private void showPage() {
        shown.removeAll();
        if (room.state() == RoomState.OPEN) shown.add(page(cases.page(over, after, SIZE)));
    }

    private void find(String name) {
        shown.removeAll();
        var found = search.find(name);
        if (found.isEmpty()) shown.add(EmptyState.quiet(words.say("names.none")));
        else shown.add(new Paragraph(words.say("names.found", found.size())), table(found));
    }

    private Anchor other() {
        return over
                ? new Anchor("cases", words.say("cases.goingOn"))
                : new Anchor("cases?" + OVER + "=1", words.say("cases.over"));
    }

    private Component page(Page<CaseRow> page) {
        if (page.rows().isEmpty()) return EmptyState.quiet(words.say(over ? "cases.over.none" : "cases.none"));
        var shown = new Div(table(page.rows()));
        if (page.next() != null) shown.add(more(page.next()));
        return shown;
    }

    private Component table(List<CaseRow> rows) {
        return Shortcuts.walk(new Listing<CaseRow>(words.say("cases.title")))
                .column(words.say("case.code"), CasesView::code)
                .text(words.say("meter.held"), row -> meters(row, Meters::held))
                .text(words.say("meter.counsel"), row -> meters(row, Meters::withoutCounsel))
                .column(words.say("meter.access"), this::access)
                .column(words.say("case.next"), row -> next(row.next()))
                .text(
                        words.say("CaseHead.owner"),
                        row -> words.isolate(row.head().owner()))
                .rows(rows);
    }

    private static Anchor code(CaseRow row) {
        var code = row.head().code().text();
        var link = new Anchor("cases/" + code);
        link.add(Bdi.code(code));
        return link;
    }

    private String meters(CaseRow row, Function<Meters, @Nullable Days> which) {
        return row.meters() == null ? words.say("case.notForYou") : caseWords.days(which.apply(row.meters()));
    }

    private Component access(CaseRow row) {
        var meters = row.meters();
        if (meters == null) return CaseMarks.soft(words.say("case.notForYou"));
        var status = meters.access();
        return status == null
                ? CaseMarks.soft(words.say("meter.access.none"))
                : StatusMark.of(status, CaseMarks.tone(status));
    }

    private Component next(@Nullable Deadline next) {
        if (next == null) return CaseMarks.soft(words.say("case.next.none"));
        return next.isLapsed(clock.now())
                ? new StatusMark(Tone.WARN, words.say("case.next.lapsed", next.due()))
                : new Paragraph(words.day(next.due()));
    }

    private More more(String next) {
        return new More(
                words.say("cases.more"), () -> UI.getCurrent().navigate("cases", QueryParameters.simple(place(next))));
    }

    private Map<String, String> place(String next) {
        return over ? Map.of(AFTER, next, OVER, "1") : Map.of(AFTER, next);
    }
}
