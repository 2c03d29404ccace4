package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.SituationClock;

/** The sheets of the plots as a browser gets them. */
@HouseTest
class PlotDoorsTest {
    @LocalServerPort
    int port;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    Told told;

    @Autowired
    SituationClock clock;

    final String word = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void two_hospitals_of_which_one_functions() {
        var hospital =
                facilities.accepted(SampleDetails.of("Sample East " + word).details());
        told.verified(hospital.id(), Functionality.FULLY, clock.now());
        facilities.accepted(SampleDetails.of("Sample West " + word).details());
    }

    @Test
    void the_sheet_of_days_holds_counts_and_shares_and_no_zero_where_there_was_no_facility() {
        var lines = lines("/export/functioning-over-time.csv?q=%s&lang=en&from=%s".formatted(word, yesterday()));
        assertThat(lines).endsWith(yesterday() + ",,,,,,,,,", clock.today() + ",1,0,0,1,2,50,0,0,50");
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("as of");
    }

    @Test
    void the_sheet_of_governorates_ends_with_all_of_them_together() {
        var lines = lines("/export/functioning-by-governorate.csv?lang=en&functionality=FULLY&q=" + word);
        assertThat(lines).endsWith("All together,1,0,0,1,2,50,0,0,50").hasSize(8);
    }

    @Test
    void a_sheet_speaks_the_language_of_the_reader() {
        assertThat(lines("/export/functioning-by-governorate.csv?lang=ar&q=" + word))
                .endsWith("الكل معًا,1,0,0,1,2,50,0,0,50");
    }

    private List<String> lines(String address) {
        var browser = new Browser(port);
        var coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        browser.signIn(people.email(coordinator), SamplePeople.PASSWORD, people.phone(coordinator));
        return browser.get(address).body().lines().toList();
    }

    private String yesterday() {
        return clock.today().minusDays(1).toString();
    }
}
