package org.tarmim.situation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.situation.SampleStatements.appearance;
import static org.tarmim.situation.SampleStatements.claim;
import static org.tarmim.situation.SampleStatements.row;
import static org.tarmim.situation.SampleStatements.said;
import static org.tarmim.situation.SampleStatements.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Appearance;
import org.tarmim.situation.statement.Corroboration;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.StatementTie;

/** Where parties stand, by the rules alone. */
class BoardTest {
    static final LocalDate DAY = LocalDate.of(2025, 1, 22);
    static final Instant NOON = Instant.parse("2025-01-23T10:00:00Z");
    static final StanceOn UNDECIDED = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.UNDECIDED);
    static final StanceOn REFUSES = new StanceOn(Issue.FUND_RECONSTRUCTION, Stance.REFUSES);
    static final StanceOn LETS_OTHERS = new StanceOn(Issue.ALLOW_OTHERS_TO_FUND, Stance.SUPPORTS_IF);

    final PartyName state = new PartyName(UUID.randomUUID(), "Sample state", "دولة تجريبية");
    final PartyName neighbour = new PartyName(UUID.randomUUID(), "Sample neighbour", "جارة تجريبية");
    final List<Appearance> press = List.of(appearance(source(SourceTier.OUTLET), null));
    final Random random = new Random(2501);

    @Test
    void undecided_is_superseded_by_a_refusal_on_one_issue_beside_a_position_of_its_own_on_the_other() {
        var first = row(state, said(state.id(), DAY, UNDECIDED), NOON, press, StatementTie.SUPERSEDES);
        var then = row(state, said(state.id(), DAY, REFUSES, LETS_OTHERS), NOON.plusSeconds(1), press);
        var board = Board.of(List.of(first, then));
        var pays = board.position(state, Issue.FUND_RECONSTRUCTION).orElseThrow();
        assertThat(pays.stance()).isEqualTo(Stance.REFUSES);
        assertThat(pays.stancesBefore()).containsExactly(Stance.UNDECIDED);
        var lets = board.position(state, Issue.ALLOW_OTHERS_TO_FUND).orElseThrow();
        assertThat(lets.stance()).isEqualTo(Stance.SUPPORTS_IF);
        assertThat(lets.before()).isEmpty();
    }

    @Test
    void who_speaks_of_another_party_takes_no_position_for_it_nor_for_itself() {
        var claim = row(state, claim(state.id(), neighbour.id(), DAY, LETS_OTHERS), NOON, press);
        assertThat(Board.of(List.of(claim)).positions()).isEmpty();
    }

    @Test
    void the_newest_day_counts_whatever_was_recorded_last() {
        var late = row(state, said(state.id(), DAY.minusDays(3), UNDECIDED), NOON.plusSeconds(60), press);
        var newest = row(state, said(state.id(), DAY, REFUSES), NOON, press);
        assertThat(pays(late, newest)).isEqualTo(Stance.REFUSES);
    }

    @Test
    void what_has_no_day_never_outranks_what_has_one() {
        var undated = row(state, said(state.id(), null, UNDECIDED), NOON.plusSeconds(60), press);
        var dated = row(state, said(state.id(), DAY.minusYears(1), REFUSES), NOON, press);
        assertThat(pays(undated, dated)).isEqualTo(Stance.REFUSES);
        assertThat(pays(undated)).isEqualTo(Stance.UNDECIDED);
    }

    @Test
    void where_everything_on_an_issue_was_superseded_there_is_no_position() {
        var gone = row(state, said(state.id(), DAY, UNDECIDED), NOON, press, StatementTie.SUPERSEDES);
        assertThat(Board.of(List.of(gone)).positions()).isEmpty();
    }

    @Test
    void a_denial_stands_beside_the_position_and_does_not_remove_it() {
        var denied = row(state, said(state.id(), DAY, REFUSES), NOON, press, StatementTie.DENIES, StatementTie.REPEATS);
        var position = Board.of(List.of(denied)).positions().getFirst();
        assertThat(position.corroboration()).isEqualTo(Corroboration.DENIED);
        assertThat(position.against()).extracting(answer -> answer.kind()).containsExactly(StatementTie.DENIES);
    }

    /** Whatever is said in whatever order: the order of recording rows changes no position. */
    @Test
    void the_order_in_which_rows_are_read_changes_nothing() {
        for (int run = 0; run < 300; run++) {
            var rows = new ArrayList<StatementRow>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) rows.add(anyRow(i));
            var board = Board.of(rows);
            Collections.shuffle(rows, random);
            assertThat(Board.of(rows).positions()).containsExactlyInAnyOrderElementsOf(board.positions());
            assertThat(board.positions())
                    .allSatisfy(position ->
                            assertThat(position.current().isSuperseded()).isFalse());
        }
    }

    private StatementRow anyRow(int number) {
        var party = random.nextBoolean() ? state : neighbour;
        var stance = new StanceOn(any(Issue.values()), any(Stance.values()));
        var day = random.nextInt(4) == 0 ? null : DAY.minusDays(random.nextInt(5));
        var answers = random.nextInt(3) == 0 ? new StatementTie[] {any(StatementTie.values())} : new StatementTie[0];
        return row(party, said(party.id(), day, stance), NOON.plusSeconds(number), press, answers);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Stance pays(StatementRow... rows) {
        return Board.of(List.of(rows))
                .position(state, Issue.FUND_RECONSTRUCTION)
                .orElseThrow()
                .stance();
    }
}
