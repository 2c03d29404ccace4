package org.tarmim.pledge.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Money moved; {@code subjectId} is the posting. */
record MoneyMoved(Posting posting) implements Change {
    @Override
    public String action() {
        return "money." + posting.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return "posting";
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
