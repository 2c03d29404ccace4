package org.tarmim.facility.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.tarmim.facility.SampleFacilities;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Program;

/** Reports by programs: safe to repeat, and refused in sentences. */
@HouseTest
class ReportApiTest {
    private static final String REPORTS = "/api/v1/reports";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SituationClock clock;

    final UUID id = UUID.randomUUID();

    Actor person;
    Program reporter;
    String code;
    String seen;

    @BeforeEach
    void a_reporter_at_a_hospital() {
        person = people.somebody(Role.REPORTER);
        reporter = Program.with(tokens.of(person), port);
        code = facilities.hospital(person.organisation()).code().text();
        seen = clock.now().minusSeconds(3600).toString();
    }

    @Test
    void the_same_report_sent_again_is_the_same_and_another_under_its_id_is_refused() {
        var first = reporter.post(REPORTS, report("FULLY"));
        var again = reporter.post(REPORTS, report("FULLY"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(reporter.post(REPORTS, report("PARTIALLY")).statusCode()).isEqualTo(409);
    }

    @Test
    void fifty_repeats_at_once_make_one_report() throws Exception {
        var same = report("FULLY");
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<HttpResponse<String>> sending = () -> reporter.post(REPORTS, same);
            var answers = threads.invokeAll(Collections.nCopies(50, sending)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .extracting(HttpResponse::body)
                    .containsOnly(answers.getFirst().body());
        }
        assertThat(Program.json(reporter.get(REPORTS + "/mine")).get("reports")).hasSize(1);
    }

    @Test
    void nobody_verifies_an_own_report_by_a_program_either() {
        var both = people.somebody(Role.REPORTER, Role.HEALTH_COORDINATOR);
        var program = Program.with(tokens.of(both), port);
        program.post(REPORTS, report("FULLY"));
        var answer = program.post(
                REPORTS + "/" + id + "/verifications", "{\"decision\":\"VERIFIED\",\"certainty\":\"PROBABLE\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:tarmim:problem:verification.own");
    }

    @Test
    void a_token_without_the_scope_is_refused_before_its_body_is_read() {
        var reads = Program.with(tokens.of(person, May.SEE_FACILITIES), port);
        var answer = reads.post(REPORTS, "{\"not\": \"read\"");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Program.json(answer).get("detail").asString()).contains("scopes");
    }

    @Test
    void a_report_is_not_withdrawn_without_a_reason() {
        reporter.post(REPORTS, report("FULLY"));
        var answer = Program.json(reporter.post(REPORTS + "/" + id + "/withdrawal", "{}"));
        assertThat(answer.get("status").asInt()).isEqualTo(400);
        assertThat(answer.get("detail").asString()).isNotBlank();
    }

    @Test
    void what_is_wrong_is_said_field_by_field_in_the_language_of_the_caller() {
        var nothing = """
                {"id": "%s", "statement": {"facility": "%s"}}""".formatted(id, code);
        var answer = Program.json(reporter.post(REPORTS, nothing));
        assertThat(answer.get("status").asInt()).isEqualTo(422);
        assertThat(answer.get("errors").findValuesAsString("field")).contains("observed", "method", "confidence");
        var arabic = reporter.send(
                "POST", REPORTS, nothing, Map.of("Content-Type", "application/json", "Accept-Language", "ar"));
        assertThat(arabic.headers().firstValue("Content-Language")).hasValue("ar");
        assertThat(arabic.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Program.json(arabic).get("detail").asString()).contains("صحّح");
    }

    @Test
    void an_unknown_field_a_wrong_word_and_a_missing_part_are_named() {
        assertRefused(report("FULLY").replace("\"method\"", "\"methode\""), 400, "statement.methode");
        assertRefused(report("SOMETIMES"), 400, "NON_FUNCTIONING");
        assertRefused("{\"statement\": {}}", 400, "\"field\":\"id\"");
        assertRefused(
                report("FULLY").replace("\"SURE\"", "\"SURE\",\"beds\":{\"ICU\":null}"), 400, "statement.beds.ICU");
        assertRefused(report("FULLY").replace("\"SURE\"", "\"SURE\",\"method\":\"PHONE\""), 400, "stands there twice");
        assertRefused(
                report("FULLY").replace("\"SURE\"", "\"SURE\",\"services\":{\"NONE\":{\"availability\":\"PARTIAL\"}}"),
                422,
                "NONE");
    }

    @Test
    void what_is_too_deep_or_too_large_is_refused_early() {
        assertRefused("{\"id\":" + "[".repeat(5_000), 400, "\"field\":\"id\"");
        assertRefused("{\"id\":\"" + "x".repeat(70_000) + "\"}", 413, "64 KiB");
        assertRefused(
                report("FULLY").replace("\"SURE\"", "\"SURE\",\"beds\":{\"ICU\":" + "9".repeat(500) + "}"), 413, "KiB");
        var unmeasured = reporter.postInPieces(REPORTS, " ".repeat(70_000) + report("FULLY"));
        assertThat(unmeasured.statusCode()).isEqualTo(413);
        assertThat(unmeasured.body()).contains("64 KiB");
    }

    @Test
    void other_mistakes_of_asking_are_problems_too() {
        for (var wrong : List.of(
                reporter.send("DELETE", REPORTS, "", Map.of()),
                reporter.send("POST", REPORTS, "a=b", Map.of("Content-Type", "application/x-www-form-urlencoded")),
                reporter.send("GET", REPORTS + "/mine", "", Map.of("Accept", "text/html")),
                reporter.get("/api/v1/nothing"),
                reporter.get(REPORTS + "/" + UUID.randomUUID()),
                reporter.get("/api/v1/facilities/GZ-HF-00042-9"))) {
            assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(wrong.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(reporter.send("DELETE", REPORTS, "", Map.of()).statusCode()).isEqualTo(405);
        assertThat(reporter.send("POST", REPORTS, "a", Map.of("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(reporter.send("GET", REPORTS + "/mine", "", Map.of("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(reporter.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_report_of_another_organisation_answers_as_one_that_does_not_exist() {
        reporter.post(REPORTS, report("FULLY"));
        var stranger = Program.with(tokens.of(people.somebody(Role.REPORTER)), port);
        assertThat(stranger.get(REPORTS + "/" + id).body())
                .isEqualTo(stranger.get(REPORTS + "/" + UUID.randomUUID()).body());
    }

    private void assertRefused(String body, int status, String said) {
        var answer = reporter.post(REPORTS, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    private String report(String functionality) {
        return """
                {"id": "%s", "statement": {"facility": "%s", "observed": {"at": "%s", "precision": "HOUR"},
                  "functionality": "%s", "method": "SITE_VISIT", "confidence": "SURE"}}
                """.formatted(id, code, seen, functionality);
    }
}
