package org.tarmim.facility.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.area.PCode;
import org.tarmim.facility.round.RoundDetails;
import org.tarmim.facility.round.Rounds;
import org.tarmim.facility.status.Functionality;

/** The list of the light page says until when facilities are to report, and names those first. */
class DueOnThePhoneTest extends HospitalOnThePhone {
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    Rounds rounds;

    @Test
    void a_facility_that_owes_a_report_stands_first_until_it_comes() {
        var other = facilities.hospital(reporter.organisation());
        sent(reporter, Functionality.FULLY);
        opened(clock.today().plusDays(DAYS.incrementAndGet()));
        var telephone = bound();
        assertThat(telephone.get("/r").page().select("li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains(other.code().text(), "Report due by");
        assertThat(due(telephone)).hasSize(1);
        telephone.press(telephone.get("/r/f/" + other.code()), Map.of("works", "FULLY"));
        assertThat(due(telephone)).isEmpty();
    }

    @Test
    void a_closed_round_and_one_whose_day_is_over_ask_for_nothing() {
        opened(clock.today().minusDays(DAYS.incrementAndGet()));
        var closed = opened(clock.today().plusDays(DAYS.incrementAndGet()));
        Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> rounds.close(closed));
        assertThat(due(bound())).isEmpty();
    }

    @Test
    void a_phone_sees_of_a_round_the_facilities_of_the_own_organisation_alone() {
        facilities.hospital(people.somebody(Role.REPORTER).organisation());
        opened(clock.today().plusDays(DAYS.incrementAndGet()));
        assertThat(seenBy(phones.onPhone(reporter), "select distinct organisation_id from round_facility"))
                .containsExactly(reporter.organisation());
    }

    private UUID opened(LocalDate day) {
        var details = new RoundDetails(day, new PCode("PS0265"));
        return Acting.as(people.somebody(Role.HEALTH_COORDINATOR), () -> rounds.open(details));
    }

    private static List<String> due(Telephone telephone) {
        return telephone.get("/r").page().select(".due").eachText();
    }
}
