package org.tarmim.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.files.Files;
import org.tarmim.files.Upload;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rooms.Room;

/** The reports of the demo and what the coordinators of it decided, day by day. */
@Component
@Room("facility")
@Order(2)
class ReportSheet implements Chapter {
    private final List<Line> lines = Line.of("reports");
    private final Steps steps;
    private final Cast cast;
    private final StatusReports reports;
    private final Verifications verifications;
    private final Files files;
    private final SituationClock clock;

    ReportSheet(
            Steps steps,
            Cast cast,
            StatusReports reports,
            Verifications verifications,
            Files files,
            SituationClock clock) {
        this.steps = steps;
        this.cast = cast;
        this.reports = reports;
        this.verifications = verifications;
        this.files = files;
        this.clock = clock;
    }

    /** Hands in the reports of a day of January, then decides what was decided on it. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::report);
        lines.stream().filter(line -> line.isOn("decided", day)).forEach(this::decide);
    }

    private void report(Line line) {
        steps.once(
                "report." + line.key(),
                cast.actor(line.text("by")),
                () -> handedIn(line).id());
    }

    private StatusReport handedIn(Line line) {
        var facility = steps.made(FacilitySheet.step(line.text("facility")));
        var observed = observed(line.text("observed"));
        if (line.text("says").equals("NO_CHANGE")) return noChange(line, facility, observed);
        var said = SaidWords.of(line);
        var details = said.details(line, facility, observed, corrected(line));
        if (said.showsWall()) details = details.with(List.of(picture()));
        return reports.report(id(line.key()), details, Set.of(Question.values()));
    }

    private UUID picture() {
        var wall = DrawnWall.jpeg();
        return files.take(new Upload("wall.jpg", wall.length, new ByteArrayInputStream(wall)))
                .id();
    }

    private StatusReport noChange(Line line, UUID facility, Moment observed) {
        return reports.noChange(id(line.key()), reports.known(facility).unchanged(observed));
    }

    private void decide(Line line) {
        steps.once(
                "decision." + line.key(),
                cast.actor(line.text("coordinator")),
                () -> verifications.decide(decision(line)).id());
    }

    private static VerificationDetails decision(Line line) {
        return new VerificationDetails(
                id(line.key()),
                line.word(Decision.class, "decision"),
                line.wordOrNull(Certainty.class, "certainty"),
                Set.of(),
                line.wordOrNull(ReasonCode.class, "reason"),
                line.textOrNull("answer"));
    }

    /** {@code -2} two days ago, {@code 3h} three hours ago, otherwise a day or a month as it is written. */
    private Moment observed(String text) {
        if (text.startsWith("-")) return Moment.on(clock.today().plusDays(Long.parseLong(text)));
        if (text.endsWith("h")) return Moment.at(clock.now().minus(Duration.parse("PT" + text)));
        return text.length() == "2025-01".length()
                ? Moment.in(YearMonth.parse(text))
                : Moment.on(LocalDate.parse(text));
    }

    private static @Nullable UUID corrected(Line line) {
        return line.has("corrects") ? id(line.text("corrects")) : null;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("demo report " + key).getBytes(StandardCharsets.UTF_8));
    }
}
