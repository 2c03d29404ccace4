package org.tarmim.detention.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.hearing;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** The calendar feed: the code of a case and one neutral word, for its owner alone, until the address or the grant ends. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final String CANARY =
            "Canarybird" + UUID.randomUUID().toString().replace("-", "");

    @LocalServerPort
    int port;

    @Autowired
    Feeds feeds;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    Grants grants;

    @Autowired
    CaseRoom room;

    @Autowired
    OwnAccount account;

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

    UUID team;
    Actor caseworker;
    Actor supervisor;
    CaseHead head;

    @BeforeEach
    void a_case_with_two_days() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, CANARY);
        Acting.as(caseworker, () -> {
            entries.record(head.code(), access(DAY.minusDays(3), DAY.plusDays(3), null));
            entries.record(head.code(), hearing(DAY, HearingOutcome.EXTENDED, DAY.plusDays(9), CANARY + " court"));
        });
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
        samples.openRoom(supervisor);
    }

    @Test
    void a_calendar_program_reads_whole_days_with_the_code_and_one_word_and_nothing_else(CapturedOutput output)
            throws Exception {
        var secret = make(caseworker);
        var answer = get(secret.path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(events(answer))
                .extracting(CalendarFeedTest::day, CalendarFeedTest::title)
                .contains(tuple("20250323", head.code() + " reminder"), tuple("20250329", head.code() + " reminder"));
        assertThat(events(answer)).extracting(CalendarFeedTest::title).containsOnly(head.code() + " reminder");
        assertThat(answer.body()).doesNotContain(CANARY, caseworker.name(), "court", "HEARING", "ORDER");
        assertThat(answer.body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(answer.body()).contains("\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(output.getAll()).doesNotContain(secret.path());
    }

    @Test
    void in_arabic_the_word_is_arabic_and_the_code_stays_as_it_is() throws Exception {
        var secret = Acting.as(caseworker, () -> feeds.make(Languages.ARABIC));
        assertThat(events(get(secret.path())))
                .extracting(CalendarFeedTest::title)
                .containsOnly(head.code() + " تذكير");
    }

    @Test
    void whatever_opens_no_feed_is_answered_alike() throws Exception {
        var revoked = make(caseworker);
        Acting.as(caseworker, feeds::revoke);
        var replaced = make(caseworker);
        make(caseworker);
        var colleague = people.somebody(Role.CASEWORKER, team);
        samples.of(colleague, CANARY);
        var ended = make(colleague);
        Acting.as(colleague, account::endSessions);
        var unknown = shown(get(FeedSecret.random().path()));
        assertThat(unknown.get("status")).isEqualTo("404");
        for (var path : List.of(
                revoked.path(),
                replaced.path(),
                ended.path(),
                "calendar/x",
                "calendar/tarmim_pat_" + "a".repeat(43) + ".ics",
                "calendar/" + head.code() + ".ics"))
            assertThat(shown(get(path))).as(path).isEqualTo(unknown);
    }

    @Test
    void a_feed_dies_with_the_last_grant_and_no_later_grant_wakes_it() throws Exception {
        var colleague = people.somebody(Role.CASEWORKER, team);
        assertThatThrownBy(() -> make(colleague)).hasMessage("feed.noGrant");
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.READ)));
        var secret = make(colleague);
        assertThat(events(get(secret.path()))).hasSize(2);
        Acting.as(
                supervisor,
                () -> cases.find(head.code()).orElseThrow().holders().stream()
                        .filter(holder -> holder.person().equals(colleague.account()))
                        .forEach(holder -> grants.revoke(head.code(), holder.grant())));
        assertThat(get(secret.path()).statusCode()).isEqualTo(404);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant(colleague, GrantLevel.READ)));
        assertThat(get(secret.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_feed_holds_the_cases_of_its_owner_alone_and_ends_with_the_sessions() throws Exception {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var own = samples.of(colleague, CANARY);
        var secret = make(colleague);
        assertThat(get(secret.path()).body())
                .contains(own.code().text())
                .doesNotContain(head.code().text());
        Acting.as(colleague, account::endSessions);
        assertThat(get(secret.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void while_the_room_is_locked_no_secret_is_looked_at() throws Exception {
        var secret = make(caseworker);
        Acting.as(supervisor, room::lock);
        var locked = shown(get(secret.path()));
        assertThat(locked.get("status")).isEqualTo("503");
        assertThat(shown(get(FeedSecret.random().path()))).isEqualTo(locked);
    }

    @Test
    void of_the_secret_only_a_hash_is_kept_and_nobody_sees_the_row_of_another() {
        var secret = make(caseworker);
        var bare = secret.path().replaceAll(".*/|\\.ics", "");
        assertThat(rows(caseworker)).hasSize(1).noneMatch(row -> row.contains(bare));
        assertThat(rows(supervisor)).isEmpty();
    }

    private List<String> rows(Actor actor) {
        return Acting.as(
                actor,
                () -> transaction.execute(status -> sql.sql("select f::text from calendar_feed f")
                        .query(String.class)
                        .list()));
    }

    private FeedSecret make(Actor owner) {
        return Acting.as(owner, () -> feeds.make(Languages.ENGLISH));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + "/" + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static Map<String, String> shown(HttpResponse<String> answer) {
        var shown = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> shown.put(name, values.toString()));
        shown.remove("date");
        shown.put("status", String.valueOf(answer.statusCode()));
        shown.put("body", answer.body());
        return shown;
    }

    private static List<VEvent> events(HttpResponse<String> answer) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(answer.body())).getComponents(Component.VEVENT);
    }

    private static String day(VEvent event) {
        return event.getRequiredProperty(Property.DTSTART).getValue();
    }

    private static String title(VEvent event) {
        return event.getRequiredProperty(Property.SUMMARY).getValue();
    }
}
