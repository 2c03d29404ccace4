package org.tarmim.pledge.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.SamplePledges.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;

/** When the parts of verified pledges are due, all in one list, with those that are late. */
@HouseTest
class CalendarTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Schedules schedules;

    @Autowired
    Flows flows;

    @Autowired
    SituationClock clock;

    Actor desk;
    Actor reviewer;
    PledgeDetails details;

    @BeforeEach
    void a_promise_in_two_parts_of_which_one_should_have_come() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        var past = new Tranche(SamplePledges.DAY, LocalDate.of(2025, 2, 1), usd("400"));
        var to = new Tranche(clock.today(), clock.today().plusDays(30), usd("600"));
        details = said(samples.donor(desk, null), "1000", List.of(to, past), List.of());
    }

    @Test
    void what_nobody_verified_is_due_nowhere() {
        var pledge = samples.recorded(desk, details);
        assertThat(due(pledge)).isEmpty();
    }

    @Test
    void parts_stand_in_the_order_of_their_days_and_what_is_late_says_so() {
        var pledge = samples.verified(details, desk, reviewer);
        assertThat(due(pledge))
                .extracting(one -> one.instalment().state())
                .containsExactly(TrancheState.LATE, TrancheState.DUE);
    }

    @Test
    void what_came_is_taken_off_the_part_it_pays() {
        var pledge = samples.verified(details, desk, reviewer);
        Acting.as(
                desk,
                () -> flows.record(new FlowDetails(
                        pledge.pledge(), null, FlowKind.DEPOSIT, usd("150"), clock.today(), null, null, 2)));
        var late = due(pledge).getFirst();
        assertThat(late.paid()).isEqualTo(usd("150"));
        assertThat(late.missing()).isEqualTo(usd("250"));
    }

    @Test
    void a_past_day_shows_what_was_verified_and_had_come_by_then() {
        var pledge = samples.verified(details, desk, reviewer);
        Acting.as(
                desk,
                () -> flows.record(new FlowDetails(
                        pledge.pledge(),
                        null,
                        FlowKind.DEPOSIT,
                        usd("400"),
                        LocalDate.of(2025, 2, 10),
                        null,
                        null,
                        2)));
        assertThat(due(pledge, LocalDate.of(2025, 1, 9))).isEmpty();
        assertThat(states(due(pledge, LocalDate.of(2025, 1, 20))))
                .containsExactly(TrancheState.DUE, TrancheState.PLANNED);
        assertThat(states(due(pledge, LocalDate.of(2025, 2, 5))))
                .containsExactly(TrancheState.LATE, TrancheState.PLANNED);
        assertThat(states(due(pledge, LocalDate.of(2025, 2, 10))))
                .containsExactly(TrancheState.PAID, TrancheState.PLANNED);
        assertThat(due(pledge, PictureChoice.of(LocalDate.of(2025, 2, 10), false, clock)))
                .as("nobody knew of it then")
                .isEmpty();
    }

    private static List<TrancheState> states(List<Due> due) {
        return due.stream().map(one -> one.instalment().state()).toList();
    }

    private List<Due> due(Revision pledge) {
        return due(pledge, PictureChoice.NOW);
    }

    private List<Due> due(Revision pledge, LocalDate day) {
        return due(pledge, PictureChoice.of(day, true, clock));
    }

    private List<Due> due(Revision pledge, PictureChoice choice) {
        return Acting.as(desk, () -> schedules.calendar(choice)).stream()
                .filter(one -> one.pledge().pledge().equals(pledge.pledge()))
                .toList();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
