package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.ahead;
import static org.tarmim.detention.SampleCases.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.kernel.SituationClock;

/** What is due follows what the file says: days that no longer count stay visible beside those that do. */
@HouseTest
class DueListTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final Reason MISREAD = new Reason("Misread on the paper");

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    UUID team;
    Actor caseworker;
    CaseHead head;

    @BeforeEach
    void a_case() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        samples.openRoom(people.somebody(Role.CASE_SUPERVISOR, team));
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void the_day_to_which_a_hearing_goes_on_is_due_until_something_is_recorded_of_that_day() {
        record(heard(DAY.minusDays(2), DAY.plusDays(5)));
        assertThat(open()).extracting(Deadline::kind).containsExactly(DeadlineKind.HEARING);
        assertThat(open()).extracting(Deadline::due).containsExactly(DAY.plusDays(5));
        record(ahead(DAY.plusDays(5)));
        assertThat(open()).as("once, not twice").hasSize(1);
        clock.fixDay(DAY.plusDays(5));
        record(heard(DAY.plusDays(5), DAY.plusDays(30)));
        assertThat(open()).extracting(Deadline::due).containsExactly(DAY.plusDays(30));
    }

    @Test
    void a_corrected_hearing_leaves_its_old_day_visible_beside_the_new_one() {
        var hearing = record(heard(DAY.minusDays(2), DAY.plusDays(5)));
        as(() -> entries.correct(head.code(), hearing, heard(DAY.minusDays(2), DAY.plusDays(6)), MISREAD));
        assertThat(file().deadlines())
                .extracting(Deadline::due, Deadline::state)
                .containsExactly(
                        tuple(DAY.plusDays(5), DeadlineState.SUPERSEDED), tuple(DAY.plusDays(6), DeadlineState.OPEN));
        assertThat(file().hearings())
                .extracting(Hearing::corrected, Hearing::reason)
                .containsExactly(tuple(true, null), tuple(false, "Misread on the paper"));
        assertThatThrownBy(() -> as(() -> entries.correct(head.code(), hearing, ahead(DAY.plusDays(9)), MISREAD)))
                .hasMessage("case.corrected.meanwhile");
    }

    @Test
    void only_a_hearing_that_is_still_to_come_lies_ahead() {
        assertThatThrownBy(() -> record(heard(DAY.plusDays(1), null))).hasMessage("custody.future");
        record(ahead(DAY.plusDays(1)));
        assertThat(open()).hasSize(1);
    }

    private UUID record(HearingDetails details) {
        return as(() -> entries.record(head.code(), details));
    }

    private List<Deadline> open() {
        return file().deadlines().stream().filter(Deadline::isOpen).toList();
    }

    private CaseFile file() {
        return as(() -> cases.find(head.code()).orElseThrow());
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(caseworker, work);
    }
}
