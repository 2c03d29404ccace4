package org.tarmim.facility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.rest.Program;

/** The list of facilities as a program pages through it, and a change from a version it has seen. */
@HouseTest
class FacilityApiTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Autowired
    SampleFacilities facilities;

    final String word = UUID.randomUUID().toString().substring(0, 8);
    final String list = "/api/v1/facilities?q=" + word;

    Program program;
    Facility last;

    @BeforeEach
    void three_hospitals() {
        program = Program.with(tokens.of(people.somebody(Role.HEALTH_COORDINATOR)), port);
        for (var name : Set.of("Sample East ", "Sample North ", "Sample West ")) last = hospital(name);
    }

    @Test
    void pages_follow_each_other_by_a_cursor_until_the_last() {
        var names = new ArrayList<String>();
        var page = Program.json(program.get(list + "&limit=2"));
        names.addAll(page.findValuesAsString("name_en"));
        assertThat(names).hasSize(2);
        page = Program.json(
                program.get(list + "&limit=2&after=" + page.get("next").asString()));
        names.addAll(page.findValuesAsString("name_en"));
        assertThat(names).containsExactly("Sample East " + word, "Sample North " + word, "Sample West " + word);
        assertThat(page.has("next")).isFalse();
    }

    @Test
    void a_list_that_did_not_change_is_not_sent_again() {
        var tag = program.get(list).headers().firstValue("ETag").orElseThrow();
        var again = program.send("GET", list, "", Map.of("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        hospital("Sample South ");
        assertThat(program.send("GET", list, "", Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_program_filters_by_existence_as_a_person_does() {
        assertThat(Program.json(program.get(list + "&existence=UNKNOWN")).findValuesAsString("existence"))
                .containsExactly("UNKNOWN", "UNKNOWN", "UNKNOWN");
        assertThat(Program.json(program.get(list + "&existence=EXISTING")).get("facilities"))
                .isEmpty();
    }

    @Test
    void a_misspelt_filter_is_refused_and_does_not_answer_everything() {
        for (var wrong :
                Set.of("&functionalty=FULLY", "&functionality=BROKEN", "&on=yesterday", "&limit=1000", "&after=x!")) {
            var answer = program.get(list + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains(wrong.substring(1, wrong.indexOf('=')));
        }
    }

    @Test
    void a_change_is_proposed_to_the_version_that_was_seen() {
        var address = "/api/v1/facilities/" + last.code();
        var seen = program.get(address);
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        var change = "{\"reason\":\"A sample\",\"registration\":"
                + Program.json(seen).get("registration").toString().replace("Sample", "Changed") + "}";
        assertThat(proposed(address, change, Map.of())).isEqualTo(428);
        assertThat(proposed(address, change, Map.of("If-Match", "\"9\""))).isEqualTo(412);
        assertThat(proposed(address, change, Map.of("If-Match", tag))).isEqualTo(201);
    }

    @Test
    void a_strict_facility_answers_as_one_that_does_not_exist() {
        var strict = facilities.hospital(Sensitivity.STRICT, null).code();
        var missing = program.get("/api/v1/facilities/GZ-HF-99999-" + "0");
        var hidden = program.get("/api/v1/facilities/" + strict);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    private int proposed(String address, String change, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return program.send("POST", address + "/proposals", change, all).statusCode();
    }

    private Facility hospital(String name) {
        return facilities.accepted(SampleDetails.of(name + word).details());
    }
}
