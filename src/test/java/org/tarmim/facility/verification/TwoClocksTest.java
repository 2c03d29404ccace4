package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** What was true is kept apart from what was known: no later report changes what a past day knew. */
@HouseTest
class TwoClocksTest {
    private static final List<Dimension> ASKED =
            Arrays.stream(Headline.values()).map(Headline::dimension).toList();

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    Undoings undoings;

    @Autowired
    StatusTable statuses;

    @Autowired
    Pictures pictures;

    @Autowired
    SituationClock clock;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;
    Facility hospital;
    final NaivePicture naive = new NaivePicture();
    final List<StatusReport> waiting = new ArrayList<>();
    final List<StatusReport> uncorrected = new ArrayList<>();
    final List<Verification> decided = new ArrayList<>();
    int undone;

    @BeforeEach
    void a_hospital_of_which_nothing_is_known() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(reporter.organisation());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_question_of_both_clocks_is_answered_as_going_through_all_decisions_would(long seed) {
        var chance = new Random(seed);
        var begin = clock.now();
        for (int step = 0; step < 24; step++) {
            var before = pictureKnownAt(clock.now());
            something(chance);
            assertThat(statesIn(before.picture())).as("what was known before").isEqualTo(before.states());
            assertThat(listed()).as("what the list says").isEqualTo(seen());
        }
        assertThat(undone).as("decisions taken back").isPositive();
        naive.moments()
                .flatMap(at -> around(at))
                .forEach(trueOn -> naive.moments()
                        .filter(knownOn -> !knownOn.isBefore(begin))
                        .forEach(knownOn -> compare(trueOn, knownOn)));
    }

    @Test
    void a_late_report_changes_the_past_only_for_who_includes_what_was_learned_later() {
        var monday = clock.now().minus(Duration.ofDays(5));
        var tuesday = clock.now().minus(Duration.ofDays(4));
        verify(report(SampleReports.of(hospital.id(), Moment.at(monday), Functionality.PARTIALLY)));
        var known = clock.now();
        verify(report(SampleReports.of(hospital.id(), Moment.at(tuesday), Functionality.NON_FUNCTIONING)));
        assertThat(statesIn(new Picture(tuesday, known))).containsValue("PARTIALLY");
        assertThat(statesIn(new Picture(tuesday, clock.now()))).containsValue("NON_FUNCTIONING");
    }

    @Test
    void a_correction_of_a_correction_replaces_the_first_report() {
        var at = clock.now().minus(Duration.ofDays(3));
        var wrong = report(SampleReports.of(hospital.id(), Moment.at(at), Functionality.NON_FUNCTIONING));
        verify(wrong);
        var unclear = report(SampleReports.of(hospital.id(), Moment.at(at), Functionality.FULLY)
                .correcting(wrong.id()));
        var right = report(SampleReports.of(hospital.id(), Moment.at(at.plusSeconds(60)), Functionality.PARTIALLY)
                .correcting(unclear.id()));
        verify(right);
        assertThat(statesIn(new Picture(at.plusSeconds(30), clock.now()))).isEmpty();
        assertThat(statesIn(Picture.now(clock.now()))).containsValue("PARTIALLY");
    }

    @Test
    void of_two_reports_of_the_same_moment_the_later_one_counts() {
        var at = Moment.at(clock.now().minus(Duration.ofDays(2)));
        var first = report(SampleReports.of(hospital.id(), at, Functionality.FULLY));
        var second = report(SampleReports.of(hospital.id(), at, Functionality.PARTIALLY));
        verify(second);
        verify(first);
        assertThat(statesIn(Picture.now(clock.now()))).containsValue("PARTIALLY");
    }

    @Test
    void what_was_shown_until_a_decision_was_undone_stays_in_the_picture_of_that_time() {
        var at = clock.now().minus(Duration.ofDays(2));
        verify(report(SampleReports.of(hospital.id(), Moment.at(at), Functionality.FULLY)));
        var shown = clock.now();
        Acting.as(coordinator, () -> undoings.undo(decided.getFirst().id()));
        assertThat(statesIn(new Picture(shown, shown))).containsValue("FULLY");
        assertThat(statesIn(new Picture(shown, clock.now()))).isEmpty();
        assertThat(statesIn(Picture.now(clock.now()))).isEmpty();
    }

    private record Before(Picture picture, Map<Dimension, String> states) {}

    private Before pictureKnownAt(Instant known) {
        var picture = new Picture(known, known);
        return new Before(picture, statesIn(picture));
    }

    private void something(Random chance) {
        int what = chance.nextInt(13);
        if (what >= 10 && !decided.isEmpty()) undoOne(chance);
        else say(chance, what);
    }

    private void say(Random chance, int what) {
        if (what < 4 || waiting.isEmpty()) report(somethingSaid(chance));
        else if (what < 6 && !uncorrected.isEmpty()) correct(chance);
        else if (what != 9) verify(waiting.remove(chance.nextInt(waiting.size())), dimensions(chance));
        else reject(waiting.remove(chance.nextInt(waiting.size())));
    }

    // Mostly the newest, as people do; older ones are refused where something was decided on top of them.
    private void undoOne(Random chance) {
        int place = chance.nextInt(3) == 0 ? chance.nextInt(decided.size()) : decided.size() - 1;
        var decision = decided.get(place);
        try {
            waiting.add(Acting.as(coordinator, () -> undoings.undo(decision.id())));
        } catch (Rejected builtUpon) {
            assertThat(builtUpon.key()).isIn("undo.builtUpon", "undo.corrected");
            return;
        }
        decided.remove(place);
        undone++;
        naive.undone(asItIs(decision));
    }

    private Verification asItIs(Verification decision) {
        return Acting.as(
                        coordinator,
                        () -> verifications.decisions(decision.details().report()))
                .stream()
                .filter(one -> one.id().equals(decision.id()))
                .findFirst()
                .orElseThrow();
    }

    private void correct(Random chance) {
        var wrong = uncorrected.remove(chance.nextInt(uncorrected.size()));
        waiting.removeIf(report -> report.id().equals(wrong.id()));
        report(somethingSaid(chance).correcting(wrong.id()));
    }

    // Few moments, so that reports of the same one are common.
    private SampleReports somethingSaid(Random chance) {
        var at = clock.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(1 + chance.nextInt(8)));
        var works = Functionality.values()[chance.nextInt(Functionality.values().length)];
        var said = SampleReports.of(hospital.id(), Moment.at(at), works);
        if (chance.nextBoolean()) said = said.building(Damage.values()[chance.nextInt(3)]);
        if (chance.nextBoolean()) said = said.equipment(Damage.values()[chance.nextInt(3)]);
        if (chance.nextBoolean()) said = said.existing(Existence.values()[chance.nextInt(2)]);
        return chance.nextBoolean() ? said.reached(Accessibility.values()[chance.nextInt(4)]) : said;
    }

    private static Set<Dimension> dimensions(Random chance) {
        return chance.nextInt(3) > 0 ? Set.of() : Set.of(ASKED.get(chance.nextInt(ASKED.size())));
    }

    private StatusReport report(SampleReports said) {
        var report = Acting.as(reporter, () -> reports.report(UUID.randomUUID(), said.details(), Set.of()));
        naive.reported(report);
        waiting.add(report);
        uncorrected.add(report);
        return report;
    }

    private void verify(StatusReport report) {
        verify(report, Set.of());
    }

    private void verify(StatusReport report, Set<Dimension> dimensions) {
        var details =
                new VerificationDetails(report.id(), Decision.VERIFIED, Certainty.PROBABLE, dimensions, null, null);
        var decision = Acting.as(coordinator, () -> verifications.decide(details));
        decided.add(decision);
        naive.verified(report, decision);
    }

    private void reject(StatusReport report) {
        var details = VerificationDetails.otherwise(
                report.id(), Decision.REJECTED, ReasonCode.IMPLAUSIBLE, "A sample reason");
        decided.add(Acting.as(coordinator, () -> verifications.decide(details)));
    }

    private void compare(Instant trueOn, Instant knownOn) {
        var states = statesIn(new Picture(trueOn, knownOn));
        for (var dimension : ASKED)
            assertThat(states.get(dimension))
                    .as("%s at %s as known at %s", dimension, trueOn, knownOn)
                    .isEqualTo(naive.value(dimension, trueOn, knownOn).orElse(null));
    }

    /** What stands of each headline in the list of today: its value and when it was observed. */
    private Map<Dimension, Map.Entry<String, Moment>> listed() {
        var query = FacilityQuery.ALL.with(Filter.TEXT, List.of(hospital.code().text()));
        var row = Acting.as(coordinator, () -> pictures.page(query, null, 1))
                .rows()
                .getFirst();
        return row.states().entrySet().stream()
                .collect(Collectors.toMap(
                        state -> state.getKey().dimension(),
                        state -> Map.entry(
                                state.getValue().value(), state.getValue().observed())));
    }

    private Map<Dimension, Map.Entry<String, Moment>> seen() {
        return all(Picture.now(clock.now())).stream()
                .filter(state -> ASKED.contains(state.dimension()))
                .collect(Collectors.toMap(
                        DimensionState::dimension, state -> Map.entry(state.value(), state.observed())));
    }

    private static Stream<Instant> around(Instant at) {
        return Stream.of(at.minus(1, ChronoUnit.MICROS), at);
    }

    private Map<Dimension, String> statesIn(Picture picture) {
        return all(picture).stream().collect(Collectors.toMap(DimensionState::dimension, DimensionState::value));
    }

    private List<DimensionState> all(Picture picture) {
        return Acting.as(coordinator, () -> transaction.execute(status -> statuses.at(hospital.id(), picture)));
    }
}
