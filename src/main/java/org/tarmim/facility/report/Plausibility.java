package org.tarmim.facility.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.SituationClock;

/**
 * What makes a coordinator ask back; asked at the time of reporting instead.
 *
 * @param baselineBeds beds before the war; null where unknown to the reporter
 * @param current      the current verified value of each dimension
 */
record Plausibility(@Nullable Integer baselineBeds, Map<Dimension, String> current) {
    private static final Instant WAR =
            LocalDate.of(2023, 10, 7).atStartOfDay(SituationClock.ZONE).toInstant();
    private static final long TENFOLD = 10;
    private static final Set<Existence> CLOSED =
            EnumSet.of(Existence.PERMANENTLY_CLOSED, Existence.RELOCATED, Existence.NEVER_EXISTED);

    Set<Question> questions(StatusReportDetails report, Instant now) {
        var questions = EnumSet.noneOf(Question.class);
        var observed = report.observed().at();
        if (observed.isBefore(WAR)) questions.add(Question.BEFORE_THE_WAR);
        if (observed.isBefore(now.minus(Duration.ofDays(90)))) questions.add(Question.LONG_AGO);
        if (destroyedYetWorking(report)) questions.add(Question.FULL_DAMAGE_YET_FULLY_WORKING);
        if (closed() && report.existence() == null) questions.add(Question.FACILITY_IS_CLOSED);
        var named = new NamedCauses(report);
        if (named.whyAllWorks()) questions.add(Question.FULLY_WORKING_YET_CAUSES);
        if (named.areDenied()) questions.add(Question.CAUSE_DENIED);
        questions.addAll(beds(report));
        if (report.staff().entrySet().stream().anyMatch(this::isTenfold)) questions.add(Question.STAFF_TENFOLD);
        return questions;
    }

    private boolean destroyedYetWorking(StatusReportDetails report) {
        var building = report.building() == null
                ? current.get(Dimension.BUILDING)
                : report.building().name();
        return Damage.FULL.name().equals(building) && report.functionality() == Functionality.FULLY;
    }

    private boolean closed() {
        var existence = current.get(Dimension.EXISTENCE);
        return existence != null && CLOSED.contains(Existence.valueOf(existence));
    }

    private Set<Question> beds(StatusReportDetails report) {
        var questions = EnumSet.noneOf(Question.class);
        var total = report.beds().get(BedType.TOTAL);
        if (total == null) return questions;
        if (baselineBeds != null && total > baselineBeds * 1.5) questions.add(Question.MANY_BEDS);
        if (report.beds().values().stream().anyMatch(kind -> kind > total)) questions.add(Question.BEDS_EXCEED_TOTAL);
        return questions;
    }

    // Nobody is no slip of a digit: that all left, or that the first came back, is not asked about.
    private boolean isTenfold(Map.Entry<Cadre, Integer> count) {
        var known = current.get(Dimension.staff(count.getKey()));
        if (known == null) return false;
        long before = Long.parseLong(known);
        long now = count.getValue();
        return before > 0 && now > 0 && (now >= TENFOLD * before || before >= TENFOLD * now);
    }
}
