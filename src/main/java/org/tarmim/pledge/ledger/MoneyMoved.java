package org.tarmim.pledge.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Money moved; {@code subjectId} is the posting. */
public record MoneyMoved(Posting posting) implements Change {
    private static final String SUBJECT = "posting";

    /** Whether money moved. */
    public static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    public String action() {
        return "money." + posting.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String subjectId() {
        return posting.id().toString();
    }

    @Override
    public Map<String, String> facts() {
        UUID pledge = posting.pledge();
        return pledge == null ? Map.of() : Map.of("pledge", pledge.toString());
    }
}
