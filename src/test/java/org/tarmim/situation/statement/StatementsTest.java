package org.tarmim.situation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.situation.SampleStatements.claim;
import static org.tarmim.situation.SampleStatements.said;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Party;

/** What was said is recorded once, with its sources, and never changed; what corrects it is another statement. */
@HouseTest
class StatementsTest {
    static final StanceOn UNDECIDED = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.UNDECIDED);
    static final StanceOn REFUSES = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.REFUSES);
    static final StanceOn TALKS = new StanceOn(Issue.NEXT_PHASE_TALKS, Stance.COMMITS);

    @Autowired
    Statements statements;

    @Autowired
    SampleParties parties;

    @Autowired
    SamplePeople people;

    @Autowired
    Trails trails;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor reporter;
    Party state;
    Party neighbour;
    LocalDate yesterday;

    @BeforeEach
    void two_states_of_which_the_desk_hears() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        reporter = people.somebody(Role.REPORTER);
        state = parties.state(desk);
        neighbour = parties.state(desk);
        yesterday = clock.today().minusDays(1);
    }

    @Test
    void a_statement_is_read_as_it_was_recorded_by_everybody_who_sees_the_situation() {
        var details = said(state, yesterday, TALKS, REFUSES);
        var recorded = record(details);
        var read = Acting.as(reporter, () -> statements.find(recorded.id())).orElseThrow();
        assertThat(read.statement().party()).isEqualTo(state.name());
        assertThat(read.statement().details().stances()).containsExactlyInAnyOrder(TALKS, REFUSES);
        assertThat(read.evidence().corroboration()).isEqualTo(Corroboration.SINGLE_SOURCE);
    }

    @Test
    void of_a_month_only_the_first_day_is_kept_so_that_it_never_looks_fresher() {
        assertThat(new SaidOn(LocalDate.of(2025, 1, 23), SaidOn.Precision.MONTH).day())
                .isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(new SaidOn(LocalDate.of(2025, 1, 23), SaidOn.Precision.WEEK).day())
                .isEqualTo(LocalDate.of(2025, 1, 18));
    }

    @Test
    void what_cannot_be_is_refused_with_its_sentence() {
        assertRefused("statement.future", () -> record(said(state, clock.today().plusDays(1), TALKS)));
        for (var wrong : List.of(
                said(state, yesterday),
                said(state, yesterday, UNDECIDED, REFUSES),
                claim(state.id(), state.id(), yesterday, TALKS),
                claim(state.id(), null, yesterday, TALKS)))
            assertThatThrownBy(() -> record(wrong)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void only_a_party_itself_supersedes_or_retracts_what_it_said() {
        var first = record(said(state, yesterday, UNDECIDED));
        var others = record(said(neighbour, yesterday, REFUSES));
        assertRefused(
                "statement.link.otherParty", () -> statements.link(others.id(), StatementTie.RETRACTS, first.id()));
        Acting.as(desk, () -> statements.link(others.id(), StatementTie.DENIES, first.id()));
        assertThat(corroboration(first)).isEqualTo(Corroboration.DENIED);
    }

    @Test
    void an_older_statement_supersedes_no_newer_one_and_two_never_supersede_each_other() {
        var older = record(said(state, yesterday.minusDays(5), UNDECIDED));
        var newer = record(said(state, yesterday, REFUSES));
        var alike = record(said(state, yesterday, UNDECIDED));
        assertRefused("statement.link.older", () -> statements.link(older.id(), StatementTie.SUPERSEDES, newer.id()));
        Acting.as(desk, () -> statements.link(newer.id(), StatementTie.SUPERSEDES, alike.id()));
        assertRefused("statement.link.twice", () -> statements.link(alike.id(), StatementTie.SUPERSEDES, newer.id()));
    }

    @Test
    void a_correction_is_another_statement_and_the_first_one_stays_readable() {
        var first = record(said(state, yesterday, UNDECIDED));
        var then =
                Acting.as(desk, () -> statements.supersede(first, said(state, yesterday, REFUSES), in(source(), null)));
        assertThat(find(first).isSuperseded()).isTrue();
        assertThat(find(first).statement().details().stances()).containsExactly(UNDECIDED);
        assertThat(Acting.as(reporter, () -> statements.linked(then.id())))
                .extracting(Linked::kind, one -> one.other().id())
                .containsExactly(tuple(StatementTie.SUPERSEDES, first.id()));
    }

    @Test
    void sources_that_took_it_from_one_another_are_one_root_and_never_a_circle() {
        var agency = source();
        var outlet = source();
        var statement = Acting.as(desk, () -> statements.record(said(state, yesterday, TALKS), in(agency, null)));
        Acting.as(desk, () -> statements.appear(statement.id(), in(outlet, agency)));
        assertThat(corroboration(statement)).isEqualTo(Corroboration.SINGLE_SOURCE);
        assertRefused("appearance.twice", () -> statements.appear(statement.id(), in(outlet, null)));
        var other = record(said(state, yesterday, TALKS), in(agency, outlet));
        assertRefused("appearance.circle", () -> statements.appear(other.id(), in(outlet, agency)));
        Acting.as(desk, () -> statements.appear(statement.id(), in(source(), null)));
        assertThat(corroboration(statement)).isEqualTo(Corroboration.CORROBORATED);
    }

    @Test
    void pages_follow_each_other_without_a_gap_while_others_record() {
        var recorded = IntStream.range(0, 7)
                .mapToObj(number -> record(said(state, yesterday, TALKS)).id())
                .toList();
        var query = StatementQuery.ALL.party(state.id());
        var seen = new ArrayList<UUID>();
        String after = null;
        do {
            var asked = query.after(after);
            var page = Acting.as(reporter, () -> statements.page(asked, 3));
            page.rows().forEach(row -> seen.add(row.statement().id()));
            after = page.next();
            record(said(state, yesterday, TALKS));
        } while (after != null);
        assertThat(seen).containsExactlyElementsOf(recorded.reversed());
    }

    @Test
    void a_list_is_filtered_by_party_issue_stance_and_day() {
        var talks = record(said(state, yesterday, TALKS)).id();
        var pays = record(said(state, yesterday.minusDays(9), REFUSES)).id();
        var about =
                record(claim(neighbour.id(), state.id(), yesterday, REFUSES)).id();
        var ofState = StatementQuery.ALL.party(state.id());
        assertThat(ids(ofState)).containsExactly(about, pays, talks);
        assertThat(ids(ofState.issue(Issue.NEXT_PHASE_TALKS))).containsExactly(talks);
        assertThat(ids(ofState.stance(Stance.REFUSES))).containsExactly(about, pays);
        assertThat(ids(ofState.between(yesterday, null))).containsExactly(about, talks);
        assertThat(ids(ofState.between(null, yesterday.minusDays(1)))).containsExactly(pays);
        assertRefused("list.page.unreadable", () -> statements.page(ofState.after("x"), 3));
    }

    @Test
    void a_query_comes_back_from_its_address_and_what_is_wrong_there_filters_nothing() {
        var query = new StatementQuery(
                UUID.randomUUID(), Issue.SECURITY, Stance.NO_COMMENT, yesterday, clock.today(), "a place");
        var address = new HashMap<String, List<String>>();
        query.address().forEach((name, value) -> address.put(name, List.of(value)));
        assertThat(StatementQuery.of(address)).isEqualTo(query);
        assertThat(StatementQuery.of(Map.of("party", List.of("x"), "issue", List.of("WEATHER"), "from", List.of("y"))))
                .isEqualTo(StatementQuery.ALL);
    }

    @Test
    void what_was_recorded_and_added_stands_in_the_trail_under_this_room() {
        var first = record(said(state, yesterday, UNDECIDED));
        var then =
                Acting.as(desk, () -> statements.supersede(first, said(state, yesterday, REFUSES), in(source(), null)));
        var auditor = people.somebody(Role.AUDITOR);
        var query = TrailQuery.ALL.on(then.id().toString());
        assertThat(Acting.as(auditor, () -> trails.page(query)).rows())
                .extracting(TrailRow::room, TrailRow::action)
                .containsExactly(
                        tuple("situation", "statement.linked"),
                        tuple("situation", "statement.appeared"),
                        tuple("situation", "statement.recorded"));
    }

    @Test
    void bare_sql_changes_and_deletes_nothing_of_what_was_said_not_even_for_the_desk() {
        record(said(state, yesterday, TALKS));
        for (var table : List.of("source", "statement", "statement_stance", "appearance", "statement_link")) {
            assertThatThrownBy(() -> bare(desk, "delete from " + table))
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
        for (var change : List.of(
                "update statement set summary_en = 'x'",
                "update statement_stance set stance = 'COMMITS'",
                "update appearance set cited_via = null",
                "update statement_link set kind = 'REPEATS'"))
            assertThatThrownBy(() -> bare(desk, change)).as(change).isInstanceOf(DataAccessException.class);
    }

    @Test
    void bare_sql_records_nothing_in_another_name_without_the_permission_or_over_another_party() {
        var first = record(said(state, yesterday, TALKS));
        var others = record(said(neighbour, yesterday, TALKS));
        assertThatThrownBy(() -> bare(reporter, insertion(reporter))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bare(desk, insertion(reporter))).isInstanceOf(DataAccessException.class);
        assertThat(bare(desk, insertion(desk))).isEqualTo(1);
        for (var kind : List.of("SUPERSEDES", "RETRACTS"))
            assertThatThrownBy(() -> bare(desk, link(others, kind, first))).isInstanceOf(DataAccessException.class);
        assertThat(bare(desk, link(others, "DENIES", first))).isEqualTo(1);
        assertThat(count(people.somebody(Role.ADMINISTRATOR))).isZero();
    }

    private String insertion(Actor by) {
        return """
                insert into statement (party_id, attribution, precision, summary_en, recorded_at, recorded_by)
                values ('%s', 'ON_RECORD', 'UNKNOWN', 'x', now(), '%s')
                """.formatted(state.id(), by.account());
    }

    private String link(Statement from, String kind, Statement to) {
        return """
                insert into statement_link (from_id, kind, to_id, recorded_at, recorded_by)
                values ('%s', '%s', '%s', now(), '%s')
                """.formatted(from.id(), kind, to.id(), desk.account());
    }

    private int bare(Actor actor, String statement) {
        return Acting.as(
                actor, () -> transaction.execute(status -> sql.sql(statement).update()));
    }

    private long count(Actor actor) {
        return Acting.as(
                actor,
                () -> transaction.execute(status -> sql.sql("select count(*) from statement")
                        .query(Long.class)
                        .single()));
    }

    private Statement record(StatementDetails details) {
        return record(details, in(source(), null));
    }

    private Statement record(StatementDetails details, AppearanceDetails where) {
        return Acting.as(desk, () -> statements.record(details, where));
    }

    private Source source() {
        var details = new SourceDetails("Sample outlet", SourceTier.OUTLET, null, yesterday, null, null, null);
        return Acting.as(desk, () -> statements.addSource(details));
    }

    private static AppearanceDetails in(Source source, Source citedVia) {
        return new AppearanceDetails(source.id(), AppearanceRole.FIRST, citedVia == null ? null : citedVia.id());
    }

    private StatementRow find(Statement statement) {
        return Acting.as(reporter, () -> statements.find(statement.id())).orElseThrow();
    }

    private Corroboration corroboration(Statement statement) {
        return find(statement).evidence().corroboration();
    }

    private List<UUID> ids(StatementQuery query) {
        return Acting.as(reporter, () -> statements.page(query, 50)).rows().stream()
                .map(row -> row.statement().id())
                .toList();
    }

    private void assertRefused(String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(desk, step))
                .isInstanceOfSatisfying(
                        Rejected.class, because -> assertThat(because.key()).isEqualTo(key));
    }
}
