package org.tarmim.situation.statement;

import java.util.Set;
import java.util.UUID;

/** A statement with what bears it out and what speaks against it. */
public record StatementRow(Statement statement, Evidence evidence) {
    /** The same as answered by these statements alone. */
    StatementRow answeredOnlyBy(Set<UUID> statements) {
        return new StatementRow(statement, evidence.answeredOnlyBy(statements));
    }

    /** Whether another statement stands in its place. */
    public boolean isSuperseded() {
        return evidence.isAnswered(StatementTie.SUPERSEDES);
    }
}
