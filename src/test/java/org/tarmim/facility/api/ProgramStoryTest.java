package org.tarmim.facility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Described;
import org.tarmim.rest.Program;
import tools.jackson.databind.JsonNode;

/** Programs of two people do the main job with nothing in hand but the description, and every answer is as described. */
@HouseTest
class ProgramStoryTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Autowired
    SituationClock clock;

    final String word = UUID.randomUUID().toString().substring(0, 8);
    final UUID report = UUID.randomUUID();

    Described reporter;
    Described coordinator;

    @BeforeEach
    void two_people_with_tokens() {
        reporter = new Described(Program.with(tokens.of(people.somebody(Role.REPORTER)), port));
        coordinator = new Described(Program.with(tokens.of(people.somebody(Role.HEALTH_COORDINATOR)), port));
    }

    @Test
    void a_facility_is_proposed_accepted_reported_on_verified_and_exported() {
        var code = accepted(proposed());
        var entry = reporter.ask(200, "GET", "/api/v1/facilities/{code}", "/api/v1/facilities/" + code, "");
        assertThat(entry.at("/registration/name_en").asString()).contains(word);
        assertThat(listed("NON_FUNCTIONING")).isEmpty();

        var sent = reporter.ask(201, "POST", "/api/v1/reports", "/api/v1/reports", report(code));
        assertThat(sent.get("channel").asString()).isEqualTo("API");
        assertThat(sent.at("/statement/services/SURGERY/availability").asString())
                .isEqualTo("NOT_AVAILABLE");
        var own = reporter.ask(200, "GET", "/api/v1/reports/mine", "/api/v1/reports/mine", "");
        assertThat(own.at("/reports/0/state").asString()).isEqualTo("SUBMITTED");

        var verifications = "/api/v1/reports/" + report + "/verifications";
        var decision = "{\"decision\":\"VERIFIED\",\"certainty\":\"CONFIRMED\"}";
        reporter.ask(403, "POST", "/api/v1/reports/{id}/verifications", verifications, decision);
        coordinator.ask(201, "POST", "/api/v1/reports/{id}/verifications", verifications, decision);
        coordinator.ask(409, "POST", "/api/v1/reports/{id}/verifications", verifications, decision);
        reporter.ask(200, "GET", "/api/v1/reports/{id}/verifications", verifications, "");

        assertThat(listed("NON_FUNCTIONING")).hasSize(1);
        var status = coordinator.ask(
                200, "GET", "/api/v1/facilities/{code}/status", "/api/v1/facilities/" + code + "/status", "");
        assertThat(status.get("states").findValuesAsString("dimension")).contains("FUNCTIONALITY", "SERVICE.SURGERY");
        assertThat(reporter.answer(200, "GET", "/api/v1/facilities.csv", export("csv"), "", Map.of())
                        .body())
                .contains(code);
        assertThat(reporter.answer(200, "GET", "/api/v1/facilities.geojson", export("geojson"), "", Map.of())
                        .body())
                .contains(code);
        correct(code);
    }

    private void correct(String code) {
        var corrected = report(code)
                .replace(report.toString(), UUID.randomUUID().toString())
                .replace("\"SURE\"", "\"SURE\",\"supersedes\":\"" + report + "\"");
        var first = reporter.ask(201, "POST", "/api/v1/reports", "/api/v1/reports", corrected);
        var again = reporter.ask(200, "POST", "/api/v1/reports", "/api/v1/reports", corrected);
        assertThat(again).isEqualTo(first);
        var reports = "/api/v1/facilities/" + code + "/reports";
        var lines = coordinator.ask(200, "GET", "/api/v1/facilities/{code}/reports", reports, "");
        assertThat(lines.get("reports").findValuesAsString("state")).containsExactly("SUBMITTED", "SUPERSEDED");
    }

    private String proposed() {
        var proposal = """
                {"reason": "A sample for a test", "registration": {
                  "name_en": "Sample Hospital %s", "name_ar": "مستشفى تجريبي", "facility_type": "HOSPITAL",
                  "tier": "SECONDARY", "ownership": "PUBLIC", "structure": "PERMANENT", "pcode": "PS0265",
                  "sensitivity": "RESTRICTED", "services": ["SURGERY"], "baseline_beds": 100}}
                """.formatted(word);
        return reporter.ask(201, "POST", "/api/v1/proposals", "/api/v1/proposals", proposal)
                .get("id")
                .asString();
    }

    private String accepted(String proposal) {
        assertThat(coordinator
                        .ask(200, "GET", "/api/v1/proposals", "/api/v1/proposals", "")
                        .findValuesAsString("id"))
                .contains(proposal);
        var address = "/api/v1/proposals/" + proposal + "/decision";
        return coordinator
                .ask(200, "POST", "/api/v1/proposals/{id}/decision", address, "{\"decision\":\"ACCEPTED\"}")
                .get("code")
                .asString();
    }

    private String report(String code) {
        return """
                {"id": "%s", "statement": {"facility": "%s", "observed": {"at": "%s", "precision": "HOUR"},
                  "functionality": "NON_FUNCTIONING", "causes": {"FUNCTIONALITY": ["FUEL_POWER"]},
                  "services": {"SURGERY": {"availability": "NOT_AVAILABLE", "barriers": ["SUPPLIES"]}},
                  "amenities": {"FUEL": {"availability": "PARTIAL", "hours_left": 12}}, "beds": {"ICU": 3},
                  "method": "SITE_VISIT", "confidence": "SURE"}}
                """.formatted(report, code, clock.now().minusSeconds(3600));
    }

    private JsonNode listed(String functionality) {
        var address = "/api/v1/facilities?functionality=" + functionality + "&q=" + word;
        return reporter.ask(200, "GET", "/api/v1/facilities", address, "").get("facilities");
    }

    private String export(String ending) {
        return "/api/v1/facilities." + ending + "?functionality=NON_FUNCTIONING&q=" + word;
    }
}
