package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CalendarEntry;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.due.Feeds;
import org.tarmim.detention.due.Reminders;
import org.tarmim.detention.law.LegalLimits;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What is due in one month, day after day, in the cases one reads; they stand here by their codes. */
@Route("cases/calendar")
@PageTitle("caseCalendar.title")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class CalendarView extends Div implements BeforeEnterObserver {
    private static final String MONTH = "month";

    private final Words words = Words.here();
    private final CaseTasks tasks;
    private final Feeds feeds;
    private final Reminders reminders;
    private final LegalLimits limits;
    private final CaseRoom room;
    private final SituationClock clock;
    private YearMonth month;

    CalendarView(
            CaseTasks tasks,
            Feeds feeds,
            Reminders reminders,
            LegalLimits limits,
            CaseRoom room,
            SituationClock clock,
            Live live) {
        this.tasks = tasks;
        this.feeds = feeds;
        this.reminders = reminders;
        this.limits = limits;
        this.room = room;
        this.clock = clock;
        this.month = YearMonth.from(clock.today());
        addClassNames("cases", "stack");
        live.listen(
                this,
                change -> CaseChanged.isOne(change) || CaseRoomChanged.isOne(change),
                ClosedRoom.calmly(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .flatMap(CalendarView::month)
                .orElseGet(() -> YearMonth.from(clock.today()));
        show();
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void show() {
        removeAll();
        add(new Heading(words.say("caseCalendar.title")).under(words.say("cases.title"), "cases"));
        var state = room.state();
        if (state == RoomState.OPEN) showMonth(tasks.calendar());
        else add(new ClosedRoom(state));
        var aside = new Div(new FeedPanel(feeds), new ReminderPanel(reminders), new LimitsPanel(limits, this::show));
        aside.addClassNames("calendar-aside", "stack");
        add(aside);
    }

    private void showMonth(List<CalendarEntry> entries) {
        var before = month.atDay(1);
        var passed = entries.stream()
                .filter(entry -> entry.lapsed() && entry.day().isBefore(before))
                .toList();
        add(ways(), new H2(words.month(month)));
        if (!passed.isEmpty()) add(day(words.say("caseCalendar.passed"), passed, true));
        var days = entries.stream()
                .filter(entry -> YearMonth.from(entry.day()).equals(month))
                .collect(Collectors.groupingBy(CalendarEntry::day, TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) add(new Paragraph(words.say("caseCalendar.none")));
        days.forEach((day, due) -> add(day(title(day), due, false)));
    }

    private Nav ways() {
        var ways = new Nav(
                way(month.minusMonths(1), "caseCalendar.before"),
                way(YearMonth.from(clock.today()), "caseCalendar.now"),
                way(month.plusMonths(1), "caseCalendar.after"));
        ways.setAriaLabel(words.say("caseCalendar.ways"));
        ways.addClassName("calendar-ways");
        return ways;
    }

    private Anchor way(YearMonth to, String key) {
        return new Anchor("cases/calendar?" + MONTH + "=" + to, words.say(key, to));
    }

    private String title(LocalDate day) {
        return day.equals(clock.today()) ? words.say("caseCalendar.today", words.dayOfWeek(day)) : words.dayOfWeek(day);
    }

    private Component day(String title, List<CalendarEntry> due, boolean dated) {
        var heading = new H3(title);
        var list = new UnorderedList();
        due.forEach(entry -> list.add(line(entry, dated)));
        var day = new Section(heading, list);
        day.addClassName("calendar-day");
        return day;
    }

    private ListItem line(CalendarEntry entry, boolean dated) {
        var code = entry.code().text();
        var link = new Anchor("cases/" + code);
        link.add(Bdi.code(code));
        var line = new ListItem(link, mark(entry));
        if (dated) line.add(CaseMarks.soft(words.day(entry.day())));
        line.addClassNames("row", "due");
        return line;
    }

    private StatusMark mark(CalendarEntry entry) {
        return entry.lapsed()
                ? new StatusMark(Tone.WARN, words.say("caseCalendar.lapsed", entry.kind()))
                : StatusMark.of(entry.kind(), Tone.INFO);
    }
}
