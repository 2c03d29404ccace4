package org.tarmim.situation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.mistake;
import static org.tarmim.pledge.Sentences.plain;
import static org.tarmim.pledge.Sentences.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.SituationClock;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Statements;

/** Published numbers jump, fall, leave days out and contradict each other; they are kept as they were said, and say so. */
@HouseTest
class BadInputTest {
    static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    @Autowired
    SamplePeople people;

    @Autowired
    SampleParties parties;

    @Autowired
    Statements statements;

    @Autowired
    Figures figures;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    UUID claimant;
    UUID source;

    @BeforeEach
    void a_claimant_and_a_source() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        claimant = parties.state(desk).id();
        var details = new SourceDetails("Sample outlet", SourceTier.OUTLET, null, null, null, null, null);
        source = Acting.as(desk, () -> statements.addSource(details).id());
    }

    @Test
    void a_total_that_falls_is_refused_unless_it_corrects_the_earlier_one_which_stays_to_be_read() {
        var first = total(DAY, 500);
        assertThat(refusal(() -> total(DAY.plusDays(1), 480)))
                .isEqualTo("480 is less than the 500 reported for 10 January 2025, and a total does not fall by itself."
                        + " If the claimant corrected that number, name it as corrected.");
        record(new Typed(DAY.plusDays(1), 480).correcting(first));
        assertThat(series().latest().orElseThrow().details().value()).isEqualTo(480);
        assertThat(series().figures()).hasSize(2);
    }

    @Test
    void a_jump_that_was_mostly_recognised_later_says_so() {
        total(DAY, 500);
        record(new Typed(DAY.plusDays(1), 700).made(20, 10, 5, 165));
        assertThat(remarks()).containsExactly("165 of the rise of 200 happened earlier and was recognised only now.");
    }

    /** As when 265 + 49 + 421 + 150 are called 875. */
    @Test
    void parts_that_do_not_come_to_the_whole_are_kept_with_both_numbers() {
        record(new Typed(DAY, 875).hours(24).made(265, 49, 421, 150));
        assertThat(remarks()).containsExactly("Its parts come to 885, it says 875. Both are kept as they were said.");
        assertThat(series().figures().getFirst().details().value()).isEqualTo(875);
    }

    @Test
    void a_report_of_48_hours_is_held_against_the_totals_at_its_ends() {
        total(DAY, 500);
        total(DAY.plusDays(2), 560);
        record(new Typed(DAY.plusDays(2), 70).hours(48));
        assertThat(series().figures().stream().flatMap(one -> said(one).stream()))
                .contains(
                        "The period says 70, the totals at its two ends differ by 60. Both are kept as they were said.");
        assertThat(mistake(() -> record(new Typed(DAY.plusDays(3), 70).hours(0))))
                .isEqualTo("From 1 to 8,784 hours.");
    }

    @Test
    void a_missing_day_stays_missing_and_a_number_put_between_is_no_report() {
        total(DAY, 500);
        total(DAY.plusDays(4), 540);
        assertThat(remarks()).containsExactly("No total was reported for 3 days before it; nothing is filled in.");
        record(new Typed(DAY.plusDays(2), 999).by(FigureKind.INTERPOLATED));
        assertThat(series().latest().orElseThrow().details().value()).isEqualTo(540);
        assertThat(remarks()).as("what was put between is no report").hasSize(1);
        assertThat(series().figures()).hasSize(3);
    }

    /** The tallies of two claimants: each stands by itself, and there is no sum of both. */
    @Test
    void two_claimants_are_two_series_and_nothing_adds_them() {
        total(DAY, 500);
        var other = parties.state(desk).id();
        var own = claimant;
        claimant = other;
        total(DAY, 300);
        assertThat(all(own))
                .singleElement()
                .satisfies(one -> assertThat(value(one)).isEqualTo(500));
        assertThat(all(other))
                .singleElement()
                .satisfies(one -> assertThat(value(one)).isEqualTo(300));
        assertThat(ENGLISH.say("figures.about")).contains("never added");
    }

    @Test
    void a_number_of_tomorrow_and_a_second_total_of_a_day_are_refused() {
        var tomorrow = clock.today().plusDays(1);
        assertThat(refusal(() -> total(tomorrow, 5)))
                .isEqualTo(ENGLISH.day(tomorrow) + " has not come yet; today is " + ENGLISH.day(clock.today())
                        + ". A figure is about a day that is over.");
        total(DAY, 500);
        assertThat(refusal(() -> total(DAY, 501)))
                .startsWith("This claimant's total for 10 January 2025 is recorded already: 500.");
        assertThat(refusal(() -> total(DAY.minusDays(1), 501))).startsWith("501 is more than the 500 reported");
    }

    @Test
    void nobody_changes_a_number_and_nobody_corrects_that_of_another() {
        var figure = total(DAY, 500);
        assertThatThrownBy(() -> run("update figure set value = 1")).hasStackTraceContaining("permission denied");
        claimant = parties.state(desk).id();
        assertThatThrownBy(() -> record(new Typed(DAY, 400).correcting(figure)))
                .hasStackTraceContaining("corrects_the_own_claim");
    }

    private record Typed(LocalDate day, int value, Integer hours, FigureKind kind, Integer[] parts, UUID corrects) {
        Typed(LocalDate day, int value) {
            this(day, value, null, FigureKind.REPORTED, new Integer[4], null);
        }

        Typed hours(int hours) {
            return new Typed(day, value, hours, kind, parts, corrects);
        }

        Typed by(FigureKind other) {
            return new Typed(day, value, hours, other, parts, corrects);
        }

        Typed made(Integer... of) {
            return new Typed(day, value, hours, kind, of, corrects);
        }

        Typed correcting(UUID other) {
            return new Typed(day, value, hours, kind, parts, other);
        }
    }

    private UUID total(LocalDate day, int value) {
        return record(new Typed(day, value));
    }

    private UUID record(Typed typed) {
        var parts = typed.parts();
        return Acting.as(
                desk,
                () -> figures.record(new FigureDetails(
                        claimant,
                        source,
                        Indicator.KILLED,
                        typed.hours() == null ? FigureBasis.CUMULATIVE : FigureBasis.PERIOD,
                        typed.kind(),
                        typed.day(),
                        typed.hours(),
                        typed.value(),
                        false,
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        typed.corrects())));
    }

    private FigureSeries series() {
        return all(claimant).getFirst();
    }

    private List<FigureSeries> all(UUID who) {
        return Acting.as(desk, figures::all).stream()
                .filter(one -> one.claimant().id().equals(who))
                .toList();
    }

    private static int value(FigureSeries series) {
        return series.latest().orElseThrow().details().value();
    }

    /** What is said of the newest. */
    private List<String> remarks() {
        return said(series().figures().getFirst());
    }

    private List<String> said(Figure figure) {
        return series().remarks(figure).stream()
                .map(one -> plain(ENGLISH.say(one)))
                .toList();
    }

    private void run(String statement) {
        Acting.as(
                desk,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }
}
