package org.tarmim.facility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Described;
import org.tarmim.rest.Program;
import tools.jackson.databind.JsonNode;

/** Programs of three people do the main job with nothing in hand but the description; all of it is answered as described. */
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
    Described manager;

    @BeforeEach
    void people_with_tokens() {
        var person = people.somebody(Role.REPORTER);
        reporter = with(person, May.PROPOSE_FACILITY, May.REPORT_STATUS, May.SEE_OWN_REPORTS);
        manager = with(people.somebody(Role.NGO_MANAGER, person.organisation()), May.SEE_ORGANISATION_REPORTS);
        coordinator = with(
                people.somebody(Role.HEALTH_COORDINATOR),
                May.PROPOSE_FACILITY,
                May.ACCEPT_FACILITY,
                May.SEE_ALL_REPORTS,
                May.VERIFY_REPORTS);
    }

    /** A program whose token may this and no more. */
    private Described with(Actor person, String... scopes) {
        return new Described(Program.with(tokens.of(person, scopes), port));
    }

    @Test
    void a_facility_is_proposed_accepted_reported_on_verified_and_exported() {
        var code = accepted(proposed());
        var entry = reporter.ask(200, "getFacility", Map.of("code", code));
        assertThat(entry.at("/registration/name_en").asString()).contains(word);
        assertThat(listed("NON_FUNCTIONING")).isEmpty();

        var sent = reporter.tell(201, "reportStatus", Map.of(), report(code));
        assertThat(sent.get("channel").asString()).isEqualTo("API");
        assertThat(sent.at("/statement/services/SURGERY/availability").asString())
                .isEqualTo("NOT_AVAILABLE");
        var own = reporter.ask(200, "listOwnReports", Map.of());
        assertThat(own.at("/reports/0/state").asString()).isEqualTo("SUBMITTED");

        verify();
        assertThat(listed("NON_FUNCTIONING")).hasSize(1);
        var status = coordinator.ask(200, "getFacilityStatus", Map.of("code", code));
        assertThat(status.get("states").findValuesAsString("dimension")).contains("FUNCTIONALITY", "SERVICE.SURGERY");
        assertThat(exported("exportFacilitiesCsv")).contains(code);
        assertThat(exported("exportFacilitiesGeoJson")).contains(code);
        correct(code);
        lookAround();
        withdraw(code);
        change(code);
        assertThat(asked()).isEqualTo(reporter.operations(path -> !path.matches(Described.OF_MONEY)));
    }

    private Set<String> asked() {
        return Stream.of(reporter, coordinator, manager)
                .flatMap(program -> program.asked().stream())
                .collect(Collectors.toSet());
    }

    private void lookAround() {
        var one = reporter.ask(200, "getReport", Map.of("id", report.toString()));
        assertThat(one.at("/statement/functionality").asString()).isEqualTo("NON_FUNCTIONING");
        var verified = Map.of("state", "SUPERSEDED");
        for (var reports : List.of(
                coordinator.ask(200, "listReports", verified), manager.ask(200, "listOrganisationReports", verified)))
            assertThat(reports.get("reports").findValuesAsString("id")).contains(report.toString());
    }

    private void change(String code) {
        var seen = coordinator.answer(200, "getFacility", Map.of("code", code), "");
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        var registration = Program.json(seen).get("registration").toString().replace("\"beds\":100", "\"beds\":120");
        var change = "{\"reason\": \"A sample for a test\", \"registration\": %s}".formatted(registration);
        coordinator.tell(428, "proposeFacilityChange", Map.of("code", code), change);
        coordinator.tell(201, "proposeFacilityChange", Map.of("code", code, "If-Match", tag), change);
    }

    private void verify() {
        var id = Map.of("id", report.toString());
        var decision = "{\"decision\":\"VERIFIED\",\"certainty\":\"CONFIRMED\"}";
        reporter.tell(403, "verifyReport", id, decision);
        coordinator.tell(201, "verifyReport", id, decision);
        coordinator.tell(409, "verifyReport", id, decision);
        assertThat(reporter.ask(200, "listVerifications", id)).hasSize(1);
    }

    private void correct(String code) {
        var corrected = report(code)
                .replace(report.toString(), UUID.randomUUID().toString())
                .replace("\"SURE\"", "\"SURE\",\"supersedes\":\"" + report + "\"");
        var first = reporter.tell(201, "reportStatus", Map.of(), corrected);
        var again = reporter.tell(200, "reportStatus", Map.of(), corrected);
        assertThat(again).isEqualTo(first);
        var lines = coordinator.ask(200, "listFacilityReports", Map.of("code", code));
        assertThat(lines.get("reports").findValuesAsString("state")).containsExactly("SUBMITTED", "SUPERSEDED");
    }

    private void withdraw(String code) {
        var mistake = UUID.randomUUID().toString();
        var id = Map.of("id", mistake);
        var why = "{\"reason\":\"WRONG_FACILITY\"}";
        reporter.tell(201, "reportStatus", Map.of(), report(code).replace(report.toString(), mistake));
        assertThat(reporter.tell(201, "withdrawReport", id, why).get("reason").asString())
                .isEqualTo("WRONG_FACILITY");
        reporter.tell(409, "withdrawReport", id, why);
        coordinator.tell(409, "verifyReport", id, "{\"decision\":\"VERIFIED\",\"certainty\":\"CONFIRMED\"}");
    }

    private String proposed() {
        var proposal = """
                {"reason": "A sample for a test", "registration": {
                  "name_en": "Sample Hospital %s", "name_ar": "مستشفى تجريبي", "facility_type": "HOSPITAL",
                  "tier": "SECONDARY", "ownership": "PUBLIC", "structure": "PERMANENT", "pcode": "PS0265",
                  "sensitivity": "RESTRICTED", "services": ["SURGERY"], "baseline_beds": 100}}
                """.formatted(word);
        return reporter.tell(201, "proposeFacility", Map.of(), proposal)
                .get("id")
                .asString();
    }

    private String accepted(String proposal) {
        assertThat(coordinator.ask(200, "listProposals", Map.of()).findValuesAsString("id"))
                .contains(proposal);
        var decision = "{\"decision\":\"ACCEPTED\"}";
        return coordinator
                .tell(200, "decideProposal", Map.of("id", proposal), decision)
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
        return reporter.ask(200, "listFacilities", Map.of("functionality", functionality, "q", word))
                .get("facilities");
    }

    private String exported(String operation) {
        return reporter.answer(200, operation, Map.of("functionality", "NON_FUNCTIONING", "q", word), "")
                .body();
    }
}
