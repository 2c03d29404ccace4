package org.tarmim.situation.statement;

import jakarta.validation.constraints.NotNull;

/** The stance a statement takes on one issue. */
public record StanceOn(
        @NotNull(message = "statement.issue.missing") Issue issue,
        @NotNull(message = "statement.stance.missing") Stance stance) {}
