package org.tarmim.pledge.lead;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.situation.statement.StatementChanged;

/** Somebody decided what a statement means for money; {@code subjectId} is the statement. */
record StatementDecided(UUID statement, Outcome outcome) implements Change {
    @Override
    public String action() {
        return "statement.as." + outcome.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return StatementChanged.SUBJECT;
    }

    @Override
    public String subjectId() {
        return statement.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("outcome", outcome.name());
    }
}
