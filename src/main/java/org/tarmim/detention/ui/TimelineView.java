package org.tarmim.detention.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/**
 * All that happened in a case, was asked or is due, over days and in words; {@code only} names one kind, {@code entry}
 * what is looked for.
 */
@Route("cases/:code/timeline")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ONLY = "only";
    private static final String ENTRY = "entry";

    private final Words words = Words.here();
    private final Cases cases;
    private final AdvocacyActions actions;
    private final CaseRoom room;
    private final SituationClock clock;
    private String title = "";

    TimelineView(Cases cases, AdvocacyActions actions, CaseRoom room, SituationClock clock) {
        this.cases = cases;
        this.actions = actions;
        this.room = room;
        this.clock = clock;
        addClassNames("cases", "stack");
    }

    /** Where the timeline of a case is. */
    static String address(CaseCode code) {
        return "cases/%s/timeline".formatted(code);
    }

    /** Where an entry stands in the timeline of its case. */
    static String address(CaseCode code, UUID entry) {
        return "%s?%s=%s".formatted(address(code), ENTRY, entry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").flatMap(CaseCode::read);
        if (room.state() != RoomState.OPEN) add(new ClosedRoom(room.state()));
        else
            code.flatMap(cases::find)
                    .filter(file -> file.head().isReadable())
                    .ifPresentOrElse(
                            file -> show(file, event.getLocation()),
                            () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaseFile file, Location location) {
        var code = file.head().code();
        var only = parameter(location, ONLY).flatMap(TimelineView::kind).orElse(null);
        var asked = parameter(location, ENTRY).flatMap(ActionPage::id).orElse(null);
        var timeline = Timeline.of(file, documents(file), only);
        title = code.text();
        add(
                new Heading(heading(code, only))
                        .under(words.say("cases.title"), "cases")
                        .under(code.text(), "cases/" + code),
                ways(code, only));
        if (timeline.lines().isEmpty()) add(new Paragraph(words.say("timeline.none")));
        else add(new TimelinePlot(timeline.lines(), clock.today()), list(timeline, asked));
    }

    /** Whose timeline it is, and of what alone, so that the printed page says it too. */
    private String heading(CaseCode code, @Nullable TimelineKind only) {
        var whole = words.say("timeline.of", code.text());
        return only == null ? whole : words.say("case.fact", whole, words.label(only));
    }

    private List<AdvocacyAction> documents(CaseFile file) {
        return ActionsPanel.isFor(file.head()) ? actions.of(file.head().id()) : List.of();
    }

    private Nav ways(CaseCode code, @Nullable TimelineKind only) {
        var ways = new Nav(way(code, null, only));
        Stream.of(TimelineKind.values()).map(kind -> way(code, kind, only)).forEach(ways::add);
        ways.setAriaLabel(words.say("timeline.ways"));
        ways.addClassName("calendar-ways");
        return ways;
    }

    private Anchor way(CaseCode code, @Nullable TimelineKind kind, @Nullable TimelineKind chosen) {
        var way = kind == null
                ? new Anchor(address(code), words.say("timeline.all"))
                : new Anchor("%s?%s=%s".formatted(address(code), ONLY, kind), words.label(kind));
        if (kind == chosen) way.getElement().setAttribute("aria-current", "page");
        return way;
    }

    private OrderedList list(Timeline timeline, @Nullable UUID asked) {
        var list = new OrderedList();
        list.addClassName("timeline");
        timeline.blocks().forEach(block -> list.add(item(block, asked)));
        return list;
    }

    private ListItem item(List<TimelineLine> block, @Nullable UUID asked) {
        var lines = block.stream().map(line -> line(line, asked)).toArray(Div[]::new);
        if (lines.length == 1) return new ListItem(lines);
        var claims = new Div(lines);
        claims.addClassName("claims");
        return new ListItem(new Paragraph(words.say("custody.contradict")), claims);
    }

    private Div line(TimelineLine line, @Nullable UUID asked) {
        var day = new Span(line.days());
        day.addClassName("timeline-day");
        var one = new Div(new Paragraph(day), new Paragraph(line.what()));
        if (!line.place().isEmpty()) one.add(new Paragraph(Bdi.text(line.place())));
        one.add(new Paragraph(CaseMarks.soft(words.say("case.fact", line.kind(), line.told()))));
        one.addClassName("timeline-line");
        if (line.id().equals(asked)) {
            one.getElement().setAttribute("aria-current", "true");
            one.scrollIntoView();
        }
        return one;
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<TimelineKind> kind(String name) {
        return Stream.of(TimelineKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
