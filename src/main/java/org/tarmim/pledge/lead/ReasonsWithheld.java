package org.tarmim.pledge.lead;

import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.situation.statement.StatementChanged;

/** Two people withheld the reasons of the decisions on a statement; {@code subjectId} is the statement. */
record ReasonsWithheld(UUID statement) implements Change {
    @Override
    public String action() {
        return "statement.reasons.withheld";
    }

    @Override
    public String subject() {
        return StatementChanged.SUBJECT;
    }

    @Override
    public String subjectId() {
        return statement.toString();
    }
}
