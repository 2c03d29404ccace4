package org.tarmim.detention.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.Deadline;
import org.tarmim.detention.casefile.DeadlineState;
import org.tarmim.detention.casefile.Hearing;
import org.tarmim.detention.casefile.Mandate;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.ui.Words;

/** All that happened in a case, was asked or is due, in the order of its days. */
record Timeline(List<TimelineLine> lines, List<Set<UUID>> contradictions) {
    /** What whoever looks may read of a case and its documents, of one kind or of all. */
    static Timeline of(CaseFile file, List<AdvocacyAction> actions, @Nullable TimelineKind only) {
        var teller = new Teller(new CaseWords(Words.here()));
        var lines = Stream.of(
                        file.events().stream().filter(one -> !one.corrected()).map(teller::line),
                        file.orders().stream().filter(one -> !one.corrected()).map(teller::line),
                        file.hearings().stream().filter(one -> !one.corrected()).map(teller::line),
                        file.mandates().stream().filter(one -> !one.corrected()).map(teller::line),
                        actions.stream().flatMap(teller::lines),
                        file.deadlines().stream()
                                .filter(one -> one.state() != DeadlineState.SUPERSEDED)
                                .map(teller::line))
                .flatMap(some -> some)
                .filter(line -> only == null || line.kind() == only)
                .sorted(TimelineLine.BY_DAY)
                .toList();
        return new Timeline(lines, contradictions(file));
    }

    /** Lines one by one, but claims that do not fit together, where the first of them stands. */
    List<List<TimelineLine>> blocks() {
        var blocks = new ArrayList<List<TimelineLine>>();
        var placed = new HashSet<TimelineLine>();
        for (var line : lines) {
            if (!placed.add(line)) continue;
            var others = lines.stream()
                    .filter(other -> contradict(line, other) && placed.add(other))
                    .toList();
            blocks.add(Stream.concat(Stream.of(line), others.stream()).toList());
        }
        return blocks;
    }

    private boolean contradict(TimelineLine one, TimelineLine other) {
        return contradictions.stream().anyMatch(claims -> claims.contains(one.id()) && claims.contains(other.id()));
    }

    private static List<Set<UUID>> contradictions(CaseFile file) {
        return file.contradictions().stream()
                .map(claims -> claims.stream().map(CustodyEvent::id).collect(Collectors.toSet()))
                .toList();
    }

    /** Says each thing of a case in a line. */
    private record Teller(CaseWords caseWords) {
        TimelineLine line(CustodyEvent event) {
            var details = event.details();
            return new TimelineLine(
                    TimelineKind.CUSTODY,
                    event.id(),
                    details.when(),
                    null,
                    caseWords.day(details.when()),
                    words().label(details.kind()),
                    details.place(),
                    words().say("timeline.told", details.toldBy(), details.credence()));
        }

        TimelineLine line(OrderTerm term) {
            var details = term.details();
            return new TimelineLine(
                    TimelineKind.ORDER,
                    term.id(),
                    day(details.starts()),
                    details.until(),
                    words().say("timeline.fromTo", said(details.starts()), caseWords.until(details)),
                    caseWords.order(details),
                    "",
                    words().say("timeline.order", details.issuer(), term.status(), details.toldBy()));
        }

        TimelineLine line(Hearing hearing) {
            var details = hearing.details();
            return new TimelineLine(
                    TimelineKind.HEARING,
                    hearing.id(),
                    details.when(),
                    null,
                    caseWords.when(details),
                    words().say("hearing.what", details.outcome()),
                    details.court(),
                    words().say("timeline.told", details.toldBy(), details.credence()));
        }

        TimelineLine line(Mandate mandate) {
            var details = mandate.details();
            var to = details.to();
            return new TimelineLine(
                    TimelineKind.MANDATE,
                    mandate.id(),
                    day(details.from()),
                    to,
                    to == null
                            ? words().say("timeline.from", said(details.from()))
                            : words().say("timeline.fromTo", said(details.from()), words().day(to)),
                    words().say("timeline.mandate", words().isolate(details.lawyer())),
                    "",
                    words().say("timeline.by", details.by()));
        }

        Stream<TimelineLine> lines(AdvocacyAction action) {
            var kind = action.details().kind();
            var sent = Stream.ofNullable(action.sending())
                    .map(sending -> document(
                            action,
                            sending.sentOn(),
                            words().say("timeline.sent", kind),
                            words().label(kind.recipient())));
            var replied = Stream.ofNullable(action.reply())
                    .map(reply -> document(
                            action,
                            reply.repliedOn(),
                            words().say("timeline.replied", kind),
                            words().label(reply.response())));
            return Stream.concat(sent, replied);
        }

        TimelineLine line(Deadline deadline) {
            return new TimelineLine(
                    TimelineKind.DEADLINE,
                    deadline.id(),
                    PartialDay.on(deadline.due()),
                    null,
                    words().day(deadline.due()),
                    words().label(deadline.kind()),
                    "",
                    words().label(deadline.state()));
        }

        private TimelineLine document(AdvocacyAction action, LocalDate day, String what, String told) {
            return new TimelineLine(
                    TimelineKind.DOCUMENT, action.id(), PartialDay.on(day), null, words().day(day), what, "", told);
        }

        private static PartialDay day(@Nullable LocalDate day) {
            return day == null ? new PartialDay(DayPrecision.UNKNOWN, null, null) : PartialDay.on(day);
        }

        private String said(@Nullable LocalDate day) {
            return caseWords.day(day(day));
        }

        private Words words() {
            return caseWords.words();
        }
    }
}
