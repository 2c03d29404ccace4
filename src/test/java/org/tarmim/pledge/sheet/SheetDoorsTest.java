package org.tarmim.pledge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The sheets of pledges and of their movements, as a browser gets them and as a workbook holds them. */
@HouseTest
class SheetDoorsTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    SheetExport export;

    Actor desk;
    Revision pledge;

    @BeforeEach
    void a_pledge_of_which_four_hundred_came() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var reviewer = people.somebody(Role.RECONSTRUCTION_DESK);
        pledge = samples.verified(SamplePledges.said(samples.donor(desk, null), "1000"), desk, reviewer);
        var deposit = new FlowDetails(
                pledge.pledge(),
                null,
                FlowKind.DEPOSIT,
                Money.of("400.5", "USD"),
                SamplePledges.DAY,
                "=1+1",
                null,
                null);
        Acting.as(desk, () -> flows.record(deposit));
    }

    @Test
    void the_sheet_of_pledges_holds_what_the_filtered_list_shows_below_a_line_that_says_of_when_it_is() {
        var lines = lines("/export/pledges.csv?lang=en&donor=" + donor());
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("as of");
        assertThat(lines.get(2)).startsWith("Number,Title,Donor,Form");
        assertThat(lines.subList(3, lines.size()))
                .singleElement()
                .asString()
                .startsWith(pledge.code().text() + ",Sample pledge,")
                .contains(",1000,1000,USD,2025-01-10,", ",Verified,");
    }

    @Test
    void the_sheet_of_movements_says_in_the_words_of_fts_what_was_pledged_and_paid() {
        var lines = lines("/export/pledge-flows.csv?lang=en&donor=" + donor());
        assertThat(lines.subList(3, lines.size())).hasSize(2);
        assertThat(lines.get(3)).contains(",pledge,", ",1000,");
        assertThat(lines.get(4)).contains(",paid,", ",400.5,400.5,USD,1,financial,", ",'=1+1,");
    }

    @Test
    void a_movement_that_was_corrected_is_a_newer_version_and_names_the_one_before() {
        var wrong = Acting.as(desk, () -> flows.of(pledge.pledge())).stream()
                .filter(one -> one.kind() == PostingKind.DEPOSIT)
                .findFirst()
                .orElseThrow();
        var right = new FlowDetails(
                pledge.pledge(), null, FlowKind.DEPOSIT, Money.of("450", "USD"), SamplePledges.DAY, null, null, null);
        var corrected = Acting.as(desk, () -> flows.correct(wrong.id(), right, "The advice says so"));
        var lines = lines("/export/pledge-flows.csv?lang=en&donor=" + donor());
        assertThat(lines.get(2)).startsWith("Id,Version,").endsWith(",Corrects the movement,Takes back the movement");
        assertThat(lines).anyMatch(line -> line.startsWith(wrong.id() + ",1,") && line.endsWith(",,"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith(corrected.id() + ",2,") && line.endsWith("," + wrong.id() + ","));
    }

    @Test
    void a_reader_who_sees_only_what_is_verified_gets_only_that() {
        samples.recorded(desk, SamplePledges.said(pledge.details().donor(), "77777"));
        assertThat(lines("/export/pledges.csv?lang=en&donor=" + donor())).noneMatch(line -> line.contains("77777"));
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_runs_from_right_to_left_in_arabic() throws IOException {
        var sheet = workbook(Words.in(Languages.ARABIC)).get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("rightToLeft=\"")
                .contains("<v>400.5</v>")
                .contains("=1+1")
                .doesNotContain("<f>");
        assertThat(workbook(Words.in(Languages.ENGLISH)).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("rightToLeft=\"1\"")
                .doesNotContain("rightToLeft=\"true\"");
    }

    @Test
    void a_workbook_reaches_the_browser() {
        var answer = browser().get("/export/pledges.xlsx?lang=ar&donor=" + donor());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        assertThat(answer.body()).startsWith("PK");
    }

    private Map<String, String> workbook(Words words) throws IOException {
        var out = new ByteArrayOutputStream();
        Acting.as(desk, () -> {
            try (var sheet = new Workbook(out, "Sample", words.locale().equals(Languages.ARABIC))) {
                export.flows(new PledgeQuery(pledge.details().donor(), null, null), words, sheet);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
        var file = Files.createTempFile("sample", ".xlsx");
        Files.write(file, out.toByteArray());
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries()))
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    private UUID donor() {
        return pledge.details().donor();
    }

    private List<String> lines(String address) {
        return browser().get(address).body().lines().toList();
    }

    private Browser browser() {
        var browser = new Browser(port);
        browser.signIn(people.email(people.somebody(Role.REPORTER)), SamplePeople.PASSWORD);
        return browser;
    }
}
