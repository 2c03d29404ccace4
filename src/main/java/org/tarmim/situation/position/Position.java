package org.tarmim.situation.position;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Corroboration;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.StatementLink;
import org.tarmim.situation.statement.StatementRow;

/**
 * Where a party stands on an issue by its newest word.
 *
 * @param current the statement that counts
 * @param before  what the party said on the issue before, the newest first
 */
public record Position(PartyName party, Issue issue, StatementRow current, List<StatementRow> before) {
    /** What stands comes before what was superseded; a statement without a day never outranks one that has one. */
    private static final Comparator<StatementRow> BY_WEIGHT = Comparator.comparing(StatementRow::isSuperseded)
            .thenComparing(row -> row.statement().details().saidOn(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(row -> row.statement().recordedAt(), Comparator.reverseOrder());

    public Position {
        before = List.copyOf(before);
    }

    /** The position by what a party said on an issue; empty where all of it was superseded. */
    static Optional<Position> of(PartyName party, Issue issue, List<StatementRow> said) {
        var ordered = said.stream().sorted(BY_WEIGHT).toList();
        return ordered.stream()
                .findFirst()
                .filter(newest -> !newest.isSuperseded())
                .map(newest -> new Position(party, issue, newest, ordered.subList(1, ordered.size())));
    }

    /** Where it stands. */
    public Stance stance() {
        return stance(current);
    }

    /** Where it stood before, the newest first. */
    public List<Stance> stancesBefore() {
        return before.stream().map(this::stance).toList();
    }

    /** How far the statement that counts is borne out. */
    public Corroboration corroboration() {
        return current.evidence().corroboration();
    }

    /** What contradicts or denies it, by whom. */
    public List<StatementLink> against() {
        return current.evidence().answers().stream()
                .filter(answer -> answer.kind().isAgainst())
                .toList();
    }

    private Stance stance(StatementRow row) {
        return row.statement().details().stances().stream()
                .filter(one -> one.issue() == issue)
                .map(StanceOn::stance)
                .findFirst()
                .orElseThrow();
    }
}
