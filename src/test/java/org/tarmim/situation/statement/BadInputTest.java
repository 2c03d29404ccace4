package org.tarmim.situation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.Sentences.ENGLISH;
import static org.tarmim.pledge.Sentences.mistake;
import static org.tarmim.pledge.Sentences.refusal;
import static org.tarmim.situation.SampleStatements.claim;
import static org.tarmim.situation.SampleStatements.said;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.position.Positions;

/** What officials are said to have said: about others, denied, tomorrow, and at addresses that change. */
@HouseTest
class BadInputTest {
    static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    static final StanceOn COMMITS = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.COMMITS);
    static final String HASH = "0123456789abcdef".repeat(4);

    @Autowired
    SamplePeople people;

    @Autowired
    SampleParties parties;

    @Autowired
    Statements statements;

    @Autowired
    Positions positions;

    @Autowired
    SituationClock clock;

    Actor desk;
    Party state;
    Party neighbour;

    @BeforeEach
    void two_states() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        state = parties.state(desk);
        neighbour = parties.state(desk);
    }

    @Test
    void who_speaks_of_another_party_takes_no_position_for_it() {
        record(claim(state.id(), neighbour.id(), DAY, COMMITS));
        var board = Acting.as(desk, () -> positions.board(Picture.now(clock.now())));
        assertThat(board.position(neighbour.name(), Issue.FUND_RECONSTRUCTION)).isEmpty();
    }

    @Test
    void a_denial_stands_beside_what_was_said_and_removes_nothing() {
        var told = record(said(state, DAY, COMMITS));
        var denial = record(said(neighbour, DAY, COMMITS));
        Acting.as(desk, () -> statements.link(denial.id(), StatementTie.DENIES, told.id()));
        var row = Acting.as(desk, () -> statements.find(told.id())).orElseThrow();
        assertThat(row.evidence().corroboration()).isEqualTo(Corroboration.DENIED);
        assertThat(row.statement().details()).isEqualTo(told.details());
    }

    @Test
    void only_a_party_itself_takes_back_what_it_said() {
        var told = record(said(state, DAY, COMMITS));
        var other = record(said(neighbour, DAY, COMMITS));
        assertThat(refusal(() -> Acting.as(desk, () -> statements.link(other.id(), StatementTie.RETRACTS, told.id()))))
                .isEqualTo(ENGLISH.say("statement.link.otherParty"));
    }

    @Test
    void what_was_said_tomorrow_is_refused_and_what_nobody_dated_has_no_day() {
        assertThat(refusal(() -> record(said(state, clock.today().plusDays(1), COMMITS))))
                .isEqualTo(ENGLISH.say("statement.future", clock.today()).replaceAll("[\u2066-\u2069]", ""));
        assertThat(record(said(state, null, COMMITS)).details().saidOn()).isNull();
    }

    @Test
    void a_source_keeps_the_day_it_was_read_and_the_hash_of_what_was_read() {
        var read = source(DAY, HASH);
        var row = Acting.as(desk, () -> statements.record(said(state, DAY, COMMITS), in(read)));
        var kept = Acting.as(desk, () -> statements.find(row.id()))
                .orElseThrow()
                .evidence()
                .appearances()
                .getFirst()
                .source()
                .details();
        assertThat(kept.retrievedOn()).isEqualTo(DAY);
        assertThat(kept.sha256()).isEqualTo(HASH);
    }

    @Test
    void a_hash_that_is_none_or_has_no_day_is_refused() {
        assertThat(mistake(() -> source(DAY, "abc"))).isEqualTo("A SHA-256 hash has 64 digits, 0 to 9 and a to f.");
        assertThat(mistake(() -> source(null, HASH))).isEqualTo("Enter the day on which the copy was made.");
    }

    private Statement record(StatementDetails details) {
        return Acting.as(desk, () -> statements.record(details, in(source(null, null))));
    }

    private Source source(LocalDate day, String hash) {
        var details = new SourceDetails(
                "Sample outlet", SourceTier.OUTLET, "https://sample.example/page", null, null, day, hash);
        return Acting.as(desk, () -> statements.addSource(details));
    }

    private static AppearanceDetails in(Source source) {
        return new AppearanceDetails(source.id(), AppearanceRole.FIRST, null);
    }
}
