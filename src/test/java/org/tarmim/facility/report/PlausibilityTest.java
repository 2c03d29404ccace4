package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Security;
import org.tarmim.kernel.Moment;

/** What may be right but rarely is, is asked about; what is merely sad is not. */
class PlausibilityTest {
    static final Instant NOW = Instant.parse("2025-01-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "12, 120, true",
        "12, 119, false",
        "120, 12, true",
        "120, 13, false",
        "12, 0, false",
        "0, 12, false",
        "12, 12, false"
    })
    void ten_times_the_staff_of_the_last_verified_count_or_a_tenth_of_it_is_asked_about(
            int verified, int told, boolean asked) {
        var known = Map.of(Dimension.staff(Cadre.NURSES), String.valueOf(verified));
        var questions = questions(known, report -> report.staff = Map.of(Cadre.NURSES, told));
        assertThat(questions.contains(Question.STAFF_TENFOLD)).isEqualTo(asked);
    }

    @Test
    void staff_of_whom_no_count_was_verified_is_taken_as_it_is() {
        assertThat(asked(report -> report.staff = Map.of(Cadre.DOCTORS, 1000))).isEmpty();
    }

    @Test
    void causes_why_something_that_works_fully_does_not_work_are_asked_about() {
        assertThat(asked(report -> {
                    report.functionality = Functionality.FULLY;
                    report.causes = because(Cause.STAFF);
                }))
                .containsExactly(Question.FULLY_WORKING_YET_CAUSES);
    }

    @Test
    void a_cause_that_another_answer_denies_is_asked_about() {
        assertThat(asked(report -> {
                    report.causes = because(Cause.STAFF, Cause.WATER);
                    report.amenities = there(Amenity.WATER);
                }))
                .containsExactly(Question.CAUSE_DENIED);
        assertThat(asked(report -> {
                    report.causes = because(Cause.FUEL_POWER);
                    report.amenities = there(Amenity.POWER);
                }))
                .containsExactly(Question.CAUSE_DENIED);
        assertThat(asked(report -> {
                    report.causes = because(Cause.ROAD_BLOCK);
                    report.accessibility = Accessibility.FULLY;
                }))
                .containsExactly(Question.CAUSE_DENIED);
        assertThat(asked(report -> {
                    report.causes = because(Cause.INSECURITY);
                    report.security = Security.NORMAL;
                }))
                .containsExactly(Question.CAUSE_DENIED);
        assertThat(asked(report -> {
                    report.causes = because(Cause.CONFLICT_DAMAGE);
                    report.building = Damage.NOT_DAMAGED;
                    report.equipment = Damage.NOT_DAMAGED;
                }))
                .containsExactly(Question.CAUSE_DENIED);
    }

    @Test
    void a_cause_of_which_nothing_else_is_said_is_believed() {
        assertThat(asked(report -> report.causes = because(Cause.values()))).isEmpty();
        assertThat(asked(report -> {
                    report.causes = because(Cause.CONFLICT_DAMAGE);
                    report.building = Damage.NOT_DAMAGED;
                }))
                .isEmpty();
    }

    private static Set<Question> asked(Consumer<UnfinishedReport> said) {
        return questions(Map.of(), said);
    }

    private static Set<Question> questions(Map<Dimension, String> verified, Consumer<UnfinishedReport> said) {
        var report = new UnfinishedReport(UUID.randomUUID(), Moment.at(NOW));
        report.functionality = Functionality.NON_FUNCTIONING;
        said.accept(report);
        return new Plausibility(null, verified).questions(report.details(), NOW);
    }

    private static Map<Dimension, List<Cause>> because(Cause... causes) {
        return Map.of(Dimension.FUNCTIONALITY, List.of(causes));
    }

    private static Map<Amenity, AmenityState> there(Amenity amenity) {
        return Map.of(amenity, new AmenityState(Availability.AVAILABLE, null));
    }
}
