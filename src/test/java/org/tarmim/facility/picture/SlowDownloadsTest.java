package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.rest.Program;
import org.tarmim.rest.SlowReader;

/** Who reads a download slowly keeps a connection to the database, so that few of them are let in. */
@HouseTest
class SlowDownloadsTest {
    private static final int LETTERS_OF_A_NAME = 2_000_000; // more than all buffers between the house and a reader hold

    @LocalServerPort
    int port;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    final String word = UUID.randomUUID().toString().substring(0, 8);
    final String sheet = "/api/v1/facilities.csv?q=" + word;
    final List<SlowReader> slow = new ArrayList<>();
    Actor coordinator;

    @BeforeEach
    void a_sheet_of_many_megabytes() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        IntStream.range(0, 8)
                .forEach(number -> facilities.accepted(
                        SampleDetails.of("Sample " + word + " " + number).details()));
        rename("x".repeat(LETTERS_OF_A_NAME));
    }

    @AfterEach
    void a_sheet_of_few_letters() {
        slow.forEach(SlowReader::close);
        rename("Sample");
    }

    @Test
    void a_third_download_of_one_person_is_told_to_try_again_in_a_minute_on_a_page() {
        read(coordinator);
        read(coordinator);
        var answer = signedIn(coordinator).get("/export/facilities.csv?lang=en&q=" + word);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("Try again in a minute");
    }

    @Test
    void a_fifth_download_on_a_node_is_a_problem_and_every_other_door_stays_open() {
        var others = List.of(people.somebody(Role.HEALTH_COORDINATOR), people.somebody(Role.HEALTH_COORDINATOR));
        for (var reader : List.of(coordinator, others.getFirst())) {
            read(reader);
            read(reader);
        }
        var program = Program.with(tokens.of(others.getLast()), port);
        var refused = program.get(sheet);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(Program.json(refused).get("detail").asString()).contains("Retry-After");
        assertThat(program.get("/api/v1/facilities?limit=1").statusCode()).isEqualTo(200);
        slow.getFirst().close();
        await().untilAsserted(() -> assertThat(program.get(sheet).statusCode()).isEqualTo(200));
    }

    private void read(Actor reader) {
        var read = SlowReader.open(port, sheet, tokens.of(reader));
        slow.add(read);
        assertThat(read.status()).startsWith("HTTP/1.1 200");
    }

    private Browser signedIn(Actor person) {
        var browser = new Browser(port);
        browser.signIn(people.email(person), SamplePeople.PASSWORD, people.phone(person));
        return browser;
    }

    private void rename(String name) {
        Acting.as(
                coordinator,
                () -> transaction.executeWithoutResult(status ->
                        sql.sql("""
                        update facility
                           set name_ar = :name
                         where strpos(search_keys, :word) > 0
                        """).param("name", name).param("word", word).update()));
    }
}
