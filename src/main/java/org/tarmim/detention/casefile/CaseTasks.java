package org.tarmim.detention.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.SituationClock;

/** The desk that knows what is due in the cases one reads, by their codes and nothing else of them. */
@Desk
public class CaseTasks {
    private static final String CALENDAR = "case.calendar";
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_TO_RENEW = 14;

    private final Vault vault;
    private final CaseTable cases;
    private final GrantTable grants;
    private final DeadlineTable deadlines;
    private final CaseReader reader;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    CaseTasks(
            Vault vault,
            CaseTable cases,
            GrantTable grants,
            DeadlineTable deadlines,
            CaseReader reader,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.vault = vault;
        this.cases = cases;
        this.grants = grants;
        this.deadlines = deadlines;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
    }

    /** What passed its day with no news or is due within seven days, the oldest first; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<DueTask> due() {
        if (!vault.isOpen()) return List.of();
        var last = clock.today().plusDays(DAYS_AHEAD);
        return reader.open(cases.withOpenDeadlines()).entrySet().stream()
                .flatMap(due -> due.getValue().stream().map(one -> task(due.getKey(), one)))
                .filter(task -> !task.due().isAfter(last))
                .sorted(Comparator.comparing(DueTask::due))
                .toList();
    }

    /** Whose access to cases that one works on or supervises ends within fourteen days, and has to be renewed or not. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<EndingGrant> endingGrants() {
        return grants.ending(DAYS_TO_RENEW);
    }

    /** All days that count in the cases one reads, works on or supervises, the first one first. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<CalendarEntry> calendar() {
        vault.key();
        events.publishEvent(new Read(CALENDAR, "cases", CaseChanged.ROOM));
        var due = reader.open(cases.withOpenDeadlines()).entrySet().stream()
                .flatMap(open -> open.getValue().stream().map(one -> entry(open.getKey(), one)));
        var ending = grants.ending(GrantDetails.LONGEST).stream().map(CaseTasks::entry);
        return Stream.concat(due, ending)
                .distinct()
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(entry -> entry.code().text())
                        .thenComparing(CalendarEntry::kind))
                .toList();
    }

    /** The cases on which one works, or stands in, of which one is to be reminded on some days; none while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<CaseCode> reminders(LeadDays days) {
        if (!vault.isOpen()) return List.of();
        var due = reader.open(cases.ownWithOpenDeadlines()).entrySet().stream()
                .flatMap(open -> open.getValue().stream().map(one -> entry(open.getKey(), one)));
        var ending = grants.ending(DAYS_TO_RENEW).stream().map(CaseTasks::entry);
        return Stream.concat(due, ending)
                .filter(entry -> days.include(entry.kind(), entry.day()))
                .map(CalendarEntry::code)
                .distinct()
                .sorted(Comparator.comparing(CaseCode::text))
                .toList();
    }

    private CalendarEntry entry(CaseHead head, Deadline deadline) {
        var lapsed = deadline.isLapsed(clock.now());
        return new CalendarEntry(deadline.id(), head.code(), deadline.kind(), deadline.due(), lapsed);
    }

    /** Several grants of a case that end on one day are one entry. */
    private static CalendarEntry entry(EndingGrant grant) {
        var day = grant.until().atZone(SituationClock.ZONE).toLocalDate();
        var id = UUID.nameUUIDFromBytes("%s %s".formatted(grant.code(), day).getBytes(StandardCharsets.UTF_8));
        return new CalendarEntry(id, grant.code(), DeadlineKind.GRANT_EXPIRY, day, false);
    }

    /** Whether there is a case that whoever asks may see by a grant. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public boolean holdsGrant() {
        return grants.holdsOne();
    }

    /** Tells the supervisors of the team in which of the cases one reads a day passed; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    public void escalate() {
        if (!vault.isOpen()) return;
        reader.open(cases.withOpenDeadlines())
                .forEach((head, open) -> open.stream()
                        .filter(deadline -> deadline.isLapsed(clock.now()) && !deadline.escalated())
                        .filter(deadline -> deadlines.escalate(deadline.id()))
                        .forEach(deadline ->
                                events.publishEvent(new CaseChanged.Escalated(head.code(), deadline.id()))));
    }

    private DueTask task(CaseHead head, Deadline deadline) {
        return new DueTask(head.code(), deadline.kind(), deadline.due(), deadline.isLapsed(clock.now()));
    }
}
