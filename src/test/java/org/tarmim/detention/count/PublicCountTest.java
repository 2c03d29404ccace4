package org.tarmim.detention.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.drop.Passerby;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** One rounded figure a month for the whole territory is all that the public learns of how many are held. */
@HouseTest
class PublicCountTest {
    private static int month;

    @LocalServerPort
    int port;

    @Autowired
    PublicCounts counts;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor caseworker;
    Actor supervisor;

    @BeforeEach
    void in_a_month_of_its_own() {
        clock.fixDay(LocalDate.of(1990, 1, 15).plusMonths(month++));
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void it_is_rounded_to_five_and_the_cases_of_all_teams_are_in_it() {
        Acting.as(supervisor, counts::release);
        var before = released();
        assertThat(before % 5).isZero();
        clock.fixDay(clock.today().plusMonths(500));
        for (int one = 0; one < 5; one++) samples.of(caseworker, "Sample person " + one + " " + UUID.randomUUID());
        Acting.as(people.somebody(Role.CASE_SUPERVISOR), counts::release);
        assertThat(released()).isBetween(before + 5, before + 10);
    }

    @Test
    void a_month_has_one_figure_which_nobody_changes() {
        Acting.as(supervisor, counts::release);
        assertThatThrownBy(() -> Acting.as(people.somebody(Role.CASE_SUPERVISOR), counts::release))
                .isInstanceOf(Rejected.class)
                .hasMessage("publicCount.again");
        for (var statement : new String[] {"update public_count set rounded = 0", "delete from public_count"})
            assertThatThrownBy(() -> write(statement)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write("insert into public_count values ('2031-01-01', 5, '%s', now())"
                        .formatted(supervisor.account())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_but_a_supervisor_releases_it() {
        for (var role : Role.values())
            if (role != Role.CASE_SUPERVISOR)
                assertThatThrownBy(() -> Acting.as(people.somebody(role), counts::release))
                        .as("%s", role)
                        .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybody_reads_it_without_an_account_and_what_it_is_not() {
        Acting.as(supervisor, counts::release);
        var page = new Passerby(port).get("/detained");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.leavesNothing()).isTrue();
        assertThat(page.text()).contains("It is no total", "rounded to five", "No finer one is given");
    }

    private int released() {
        var now = YearMonth.from(clock.today());
        return counts.released().stream()
                .filter(count -> count.month().equals(now))
                .findFirst()
                .orElseThrow()
                .rounded();
    }

    private void write(String statement) {
        Acting.as(
                supervisor,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }
}
