package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import tools.jackson.databind.json.JsonMapper;

/** The downloads as a browser gets them. */
@HouseTest
class ExportDoorsTest {
    private static final String SHEET = "/export/facilities.csv";
    private static final String FEATURES = "/export/facilities.geojson";

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
    final String filter = "?q=" + word + "&functionality=FULLY";

    @BeforeEach
    void three_hospitals_of_which_two_function() {
        hospital("=HYPERLINK(1) " + word, Functionality.FULLY);
        hospital("Sample \"East\", <b>wing</b> " + word, Functionality.FULLY);
        hospital("Sample West " + word, Functionality.NON_FUNCTIONING);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, FEATURES})
    void who_is_signed_out_is_sent_to_sign_in_and_gets_no_row(String door) {
        var answer = new Browser(port).get(door + filter);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
        assertThat(answer.body()).doesNotContain(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, FEATURES})
    void who_may_not_see_facilities_is_refused_and_gets_no_row(String door) {
        var answer = signedIn(Role.ADMINISTRATOR).get(door + filter);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(word);
    }

    @Test
    void a_sheet_is_saved_as_a_file_of_its_day_and_kept_nowhere_else() {
        var answer = signedIn(Role.HEALTH_COORDINATOR).get(SHEET + filter);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertSavedAs(answer, "csv");
    }

    @Test
    void features_are_saved_as_a_file_of_their_day_and_kept_nowhere_else() {
        var answer = signedIn(Role.HEALTH_COORDINATOR).get(FEATURES + filter);
        assertThat(header(answer, "Content-Type")).startsWith("application/geo+json");
        assertSavedAs(answer, "geojson");
    }

    @Test
    void a_sheet_holds_what_was_filtered_quoted_and_without_a_formula() {
        var sheet = signedIn(Role.HEALTH_COORDINATOR).get(SHEET + filter).body();
        assertThat(sheet.lines().filter(line -> line.contains(word)))
                .hasSize(2)
                .anyMatch(line -> line.contains(",'=HYPERLINK(1) " + word + ","))
                .anyMatch(line -> line.contains(",\"Sample \"\"East\"\", <b>wing</b> " + word + "\","));
    }

    @Test
    void features_hold_what_was_filtered_with_names_as_they_are() {
        var read = new JsonMapper()
                .readTree(
                        signedIn(Role.HEALTH_COORDINATOR).get(FEATURES + filter).body());
        assertThat(read.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(read.get("features").findValuesAsString("name_en"))
                .containsExactlyInAnyOrder("=HYPERLINK(1) " + word, "Sample \"East\", <b>wing</b> " + word);
    }

    @Test
    void a_sheet_speaks_the_language_of_the_reader() {
        var coordinator = signedIn(Role.HEALTH_COORDINATOR);
        assertThat(coordinator.get(SHEET + filter + "&lang=ar").body())
                .contains("العمل")
                .contains(word);
        assertThat(coordinator.get(SHEET + filter + "&lang=en").body())
                .contains("Functioning")
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, FEATURES})
    void rows_are_sent_while_they_are_read_so_nobody_knows_the_length_before(String door) {
        var answer = signedIn(Role.HEALTH_COORDINATOR).get(door + filter);
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(header(answer, "Transfer-Encoding")).isEqualTo("chunked");
    }

    private void hospital(String name, Functionality works) {
        var hospital = facilities.accepted(SampleDetails.of(name).details());
        told.verified(hospital.id(), works, clock.now());
    }

    private Browser signedIn(Role role) {
        var browser = new Browser(port);
        var person = people.somebody(role);
        browser.signIn(people.email(person), SamplePeople.PASSWORD, people.phone(person));
        return browser;
    }

    private void assertSavedAs(HttpResponse<String> answer, String ending) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"facilities-%s.%s\"".formatted(clock.today(), ending));
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
