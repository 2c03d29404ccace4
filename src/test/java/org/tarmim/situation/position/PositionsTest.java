package org.tarmim.situation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.situation.SampleStatements.claim;
import static org.tarmim.situation.SampleStatements.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Corroboration;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.StatementTie;
import org.tarmim.situation.statement.Statements;

/** Where parties stand on one day, as known on another, asked of the house as people ask it. */
@HouseTest
class PositionsTest {
    static final StanceOn UNDECIDED = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.UNDECIDED);
    static final StanceOn REFUSES = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.REFUSES);
    static final StanceOn LETS_OTHERS = new StanceOn(Issue.ALLOW_OTHERS_TO_FUND, Stance.SUPPORTS_IF);

    @Autowired
    Positions positions;

    @Autowired
    Statements statements;

    @Autowired
    SampleParties parties;

    @Autowired
    SamplePeople people;

    @Autowired
    SituationClock clock;

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
    void a_minister_undecided_and_then_clear_leaves_two_positions_and_none_of_the_countries_named() {
        var first = record(said(state, yesterday, UNDECIDED));
        Acting.as(desk, () -> statements.supersede(first, said(state, yesterday, REFUSES, LETS_OTHERS), somewhere()));
        record(claim(state.id(), neighbour.id(), yesterday, new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.COMMITS)));
        var now = Picture.now(clock.now());
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, now)).contains(Stance.REFUSES);
        assertThat(stance(state, Issue.ALLOW_OTHERS_TO_FUND, now)).contains(Stance.SUPPORTS_IF);
        assertThat(stance(neighbour, Issue.FUND_RECONSTRUCTION, now)).isEmpty();
    }

    @Test
    void a_picture_shows_what_was_known_then_and_a_later_one_what_was_learned_of_that_day() {
        record(said(state, yesterday.minusDays(3), UNDECIDED));
        var before = clock.now();
        record(said(state, yesterday.minusDays(1), REFUSES));
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, Picture.now(before)))
                .contains(Stance.UNDECIDED);
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, of(yesterday.minusDays(2), clock.now())))
                .contains(Stance.UNDECIDED);
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, of(yesterday.minusDays(1), clock.now())))
                .contains(Stance.REFUSES);
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, of(yesterday.minusDays(9), clock.now())))
                .isEmpty();
    }

    @Test
    void what_was_superseded_later_still_stands_in_the_picture_before() {
        var first = record(said(state, yesterday, UNDECIDED));
        var before = clock.now();
        Acting.as(desk, () -> statements.supersede(first, said(state, yesterday, REFUSES), somewhere()));
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, Picture.now(before)))
                .contains(Stance.UNDECIDED);
    }

    @Test
    void what_has_no_day_counts_from_the_day_it_was_recorded() {
        record(said(state, null, UNDECIDED));
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, of(yesterday, clock.now())))
                .isEmpty();
        assertThat(stance(state, Issue.FUND_RECONSTRUCTION, Picture.now(clock.now())))
                .contains(Stance.UNDECIDED);
    }

    @Test
    void a_denial_by_another_party_counts_from_the_day_of_the_denial() {
        var said = record(said(state, yesterday.minusDays(3), REFUSES));
        var denial = record(said(neighbour, yesterday, UNDECIDED));
        Acting.as(desk, () -> statements.link(denial.id(), StatementTie.DENIES, said.id()));
        assertThat(position(state, Issue.FUND_RECONSTRUCTION, of(yesterday.minusDays(1), clock.now()))
                        .map(Position::corroboration))
                .contains(Corroboration.SINGLE_SOURCE);
        assertThat(position(state, Issue.FUND_RECONSTRUCTION, Picture.now(clock.now())))
                .hasValueSatisfying(position -> {
                    assertThat(position.corroboration()).isEqualTo(Corroboration.DENIED);
                    assertThat(position.against())
                            .extracting(answer -> answer.by())
                            .containsExactly(neighbour.name());
                });
    }

    private static Picture of(LocalDate day, Instant known) {
        return new Picture(SituationClock.endOf(day).minusMillis(1), known);
    }

    private Statement record(StatementDetails details) {
        return Acting.as(desk, () -> statements.record(details, somewhere()));
    }

    private AppearanceDetails somewhere() {
        var details = new SourceDetails("Sample outlet", SourceTier.OUTLET, null, yesterday, null, null, null);
        var source = Acting.as(desk, () -> statements.addSource(details));
        return new AppearanceDetails(source.id(), AppearanceRole.FIRST, null);
    }

    private Optional<Position> position(Party party, Issue issue, Picture picture) {
        return Acting.as(reporter, () -> positions.board(picture)).position(party.name(), issue);
    }

    private Optional<Stance> stance(Party party, Issue issue, Picture picture) {
        return position(party, issue, picture).map(Position::stance);
    }
}
