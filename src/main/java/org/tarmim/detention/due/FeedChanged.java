package org.tarmim.detention.due;

import java.util.UUID;
import org.tarmim.kernel.Change;

/** Somebody made or ended the own feed. */
record FeedChanged(String action, UUID account) implements Change {
    static final String MADE = "feed.made";
    static final String REVOKED = "feed.revoked";

    @Override
    public String subject() {
        return "calendar-feed";
    }

    @Override
    public String subjectId() {
        return account.toString();
    }
}
