package org.tarmim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Page;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

@HouseTest
class TrailsTest {
    @Autowired
    Trails trails;

    @Autowired
    TrailCsv csv;

    @Autowired
    SamplePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuthenticationConfiguration authentication;

    @Autowired
    Seal seal;

    @Test
    void the_auditor_turns_the_pages_and_meets_every_entry_once_newest_first() {
        var reporter = people.somebody(Role.REPORTER);
        change(reporter, IntStream.range(0, 120).mapToObj(Integer::toString).toList());
        var met = new ArrayList<String>();
        var query = samplesOf(reporter);
        for (var page = page(query); ; page = page(query.before(Long.valueOf(page.next())))) {
            page.rows().forEach(row -> met.add(row.subjectId()));
            if (page.next() == null) break;
        }
        assertThat(met)
                .containsExactlyElementsOf(IntStream.range(0, 120)
                        .mapToObj(number -> Integer.toString(119 - number))
                        .toList());
    }

    @Test
    void filters_leave_out_what_does_not_fit() {
        var reporter = people.somebody(Role.REPORTER);
        var id = UUID.randomUUID().toString();
        change(reporter, List.of(id, "other"));
        var mine = TrailQuery.ALL.by(reporter.account());
        assertThat(page(mine.on(id)).rows()).hasSize(1);
        assertThat(page(mine.in("audit")).rows()).hasSize(2);
        assertThat(page(mine.in("facility")).rows()).isEmpty();
        assertThat(page(mine.doing("sample.changed")).rows()).hasSize(2);
        assertThat(page(mine.doing("sample.other")).rows()).isEmpty();
        assertThat(page(mine.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)))
                        .rows())
                .isEmpty();
        assertThat(page(mine.between(LocalDate.of(2020, 1, 1), null)).rows()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_name_is_shown_to_those_who_may_see_the_person() {
        var reporter = people.somebody(Role.REPORTER);
        change(reporter, List.of("thing"));
        var query = samplesOf(reporter);
        assertThat(page(query).rows().getFirst().name()).isEqualTo(reporter.name());
        assertThat(page(query).rows().getFirst().organisation()).isNotNull();
    }

    @Test
    void everybody_reads_the_own_actions_and_nobody_elses() {
        var one = people.somebody(Role.REPORTER);
        var other = people.somebody(Role.REPORTER);
        change(one, List.of("mine"));
        change(other, List.of("theirs"));
        assertThat(Acting.as(one, () -> trails.page(TrailQuery.ALL)).rows())
                .extracting(TrailRow::subjectId)
                .contains("mine")
                .doesNotContain("theirs");
    }

    @Test
    void a_refusal_of_a_desk_is_recorded_with_who_tried_what() {
        var reporter = people.somebody(Role.REPORTER);
        assertThatThrownBy(() -> Acting.as(reporter, () -> trails.check(entries -> {})))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(page(TrailQuery.ALL.by(reporter.account()).doing("denied")).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(reporter.name());
                    assertThat(row.subjectId()).isEqualTo("Trails.check");
                });
    }

    @Test
    void joining_and_choosing_a_new_password_carry_the_organisation() {
        var person = people.somebody(Role.REPORTER);
        people.newPassword(person);
        assertThat(page(TrailQuery.ALL.by(person.account())).rows())
                .extracting(TrailRow::action)
                .contains("person.joined", "person.password-changed");
        assertThat(page(TrailQuery.ALL.by(person.account())).rows())
                .allSatisfy(row -> assertThat(row.organisation()).isNotNull());
    }

    @Test
    void a_refused_sign_in_is_recorded_without_the_address() throws Exception {
        var typed = "Somebody" + UUID.randomUUID() + "@sample.example";
        assertThatThrownBy(() -> authentication
                        .getAuthenticationManager()
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, "a wrong guess")))
                .isInstanceOf(AuthenticationException.class);
        assertThat(page(TrailQuery.ALL.on(seal.pseudonym(" " + typed.toUpperCase(Locale.ROOT))))
                        .rows())
                .extracting(TrailRow::action)
                .containsExactly("sign-in-refused");
    }

    @Test
    void the_sheet_holds_exactly_what_was_asked_for() throws IOException {
        var reporter = people.somebody(Role.REPORTER);
        change(
                reporter,
                IntStream.range(0, 120).mapToObj(number -> "=" + number).toList());
        var sheet = sheet(samplesOf(reporter));
        assertThat(sheet).startsWith("\uFEFF").contains("'=119").doesNotContain(",=");
        assertThat(sheet.lines()).hasSize(121);
    }

    @Test
    void reading_the_whole_trail_leaves_a_trace_of_its_own() throws IOException {
        var auditor = people.somebody(Role.AUDITOR);
        sheetFor(auditor, TrailQuery.ALL.on("nothing"));
        Acting.as(auditor, () -> trails.check(entries -> {}));
        assertThat(page(TrailQuery.ALL.by(auditor.account())).rows())
                .extracting(TrailRow::action)
                .contains("trail.checked");
    }

    @Test
    void a_query_comes_back_from_its_address() {
        var query = new TrailQuery(
                LocalDate.of(2025, 1, 22),
                LocalDate.of(2025, 1, 23),
                "facility",
                "report.verified",
                UUID.randomUUID(),
                "thing",
                7L);
        assertThat(TrailQuery.of(asAddress(query))).isEqualTo(query);
        assertThat(TrailQuery.of(asAddress(TrailQuery.ALL))).isEqualTo(TrailQuery.ALL);
    }

    @Test
    void what_cannot_be_read_in_an_address_is_not_asked() {
        var address =
                Map.of("from", List.of("soon"), "actor", List.of("x"), "before", List.of("y"), "room", List.of(" "));
        assertThat(TrailQuery.of(address)).isEqualTo(TrailQuery.ALL);
    }

    private static TrailQuery samplesOf(Actor actor) {
        return TrailQuery.ALL.by(actor.account()).doing("sample.changed");
    }

    private static Map<String, List<String>> asAddress(TrailQuery query) {
        return query.address().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> List.of(part.getValue())));
    }

    private Page<TrailRow> page(TrailQuery query) {
        return Acting.as(people.somebody(Role.AUDITOR), () -> trails.page(query));
    }

    private String sheet(TrailQuery query) throws IOException {
        return sheetFor(people.somebody(Role.AUDITOR), query);
    }

    private String sheetFor(Actor reader, TrailQuery query) {
        var sheet = new ByteArrayOutputStream();
        Acting.as(reader, () -> {
            try {
                csv.write(query, Words.in(Languages.ENGLISH), sheet);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return sheet.toString(StandardCharsets.UTF_8);
    }

    private void change(Actor actor, List<String> things) {
        Acting.as(
                actor,
                () -> transaction.executeWithoutResult(
                        status -> things.forEach(thing -> events.publishEvent(SampleChange.of(thing)))));
    }
}
