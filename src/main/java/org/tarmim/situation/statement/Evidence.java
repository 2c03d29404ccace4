package org.tarmim.situation.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What bears a statement out and what speaks against it.
 *
 * @param appearances the sources in which it stands
 * @param answers     what other statements do to it
 */
public record Evidence(List<Appearance> appearances, List<StatementLink> answers) {
    public Evidence {
        appearances = List.copyOf(appearances);
        answers = List.copyOf(answers);
    }

    /** The independent sources behind it: of those that cite each other, the first. */
    public Set<Source> roots() {
        return Roots.of(appearances);
    }

    /** How far it is borne out; what speaks against it comes before any number of sources. */
    public Corroboration corroboration() {
        if (isAnswered(StatementTie.RETRACTS)) return Corroboration.RETRACTED;
        if (isAnswered(StatementTie.DENIES)) return Corroboration.DENIED;
        if (isAnswered(StatementTie.CONTRADICTS)) return Corroboration.DISPUTED;
        return byRoots();
    }

    /** Whether another statement does this to it. */
    public boolean isAnswered(StatementTie kind) {
        return answers.stream().anyMatch(answer -> answer.kind() == kind);
    }

    /** The same as answered by these statements alone. */
    Evidence answeredOnlyBy(Set<UUID> statements) {
        var heard = answers.stream()
                .filter(answer -> statements.contains(answer.from()))
                .toList();
        return new Evidence(appearances, heard);
    }

    private Corroboration byRoots() {
        long carrying = roots().stream()
                .filter(root -> root.details().tier() != SourceTier.SOCIAL)
                .count();
        if (carrying == 0) return Corroboration.UNVERIFIED;
        return carrying == 1 ? Corroboration.SINGLE_SOURCE : Corroboration.CORROBORATED;
    }
}
