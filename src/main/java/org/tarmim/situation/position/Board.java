package org.tarmim.situation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementRow;

/**
 * The positions of all parties in one picture.
 *
 * @param positions one for each party and issue on which it has one
 */
public record Board(List<Position> positions) {
    public Board {
        positions = List.copyOf(positions);
    }

    /** The board by what was said. Who speaks of another party takes no position for it. */
    static Board of(List<StatementRow> said) {
        var cells = new LinkedHashMap<Cell, List<StatementRow>>();
        said.stream()
                .filter(row -> row.statement().details().attribution() != Attribution.THIRD_PARTY_ABOUT_OTHER)
                .forEach(row -> Cell.of(row.statement())
                        .forEach(cell -> cells.computeIfAbsent(cell, first -> new ArrayList<>())
                                .add(row)));
        return new Board(cells.entrySet().stream()
                .flatMap(cell -> cell.getKey().position(cell.getValue()).stream())
                .toList());
    }

    private record Cell(PartyName party, Issue issue) {
        static Stream<Cell> of(Statement statement) {
            return statement.details().stances().stream().map(stance -> new Cell(statement.party(), stance.issue()));
        }

        Optional<Position> position(List<StatementRow> said) {
            return Position.of(party, issue, said);
        }
    }

    /** The parties that have a position, by English name. */
    public List<PartyName> parties() {
        return positions.stream()
                .map(Position::party)
                .distinct()
                .sorted(Comparator.comparing(PartyName::en).thenComparing(PartyName::id))
                .toList();
    }

    /** The issues on which any party has a position, in their order. */
    public List<Issue> issues() {
        return positions.stream().map(Position::issue).distinct().sorted().toList();
    }

    /** Where a party stands on an issue; empty where nobody knows. */
    public Optional<Position> position(PartyName party, Issue issue) {
        return positions.stream()
                .filter(one -> one.party().equals(party) && one.issue() == issue)
                .findFirst();
    }
}
