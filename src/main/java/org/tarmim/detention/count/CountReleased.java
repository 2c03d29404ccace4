package org.tarmim.detention.count;

import java.time.YearMonth;
import org.tarmim.kernel.Change;

/** The public count of a month was released. */
record CountReleased(YearMonth month) implements Change {
    @Override
    public String action() {
        return "publicCount.released";
    }

    @Override
    public String subject() {
        return "public-count";
    }

    @Override
    public String subjectId() {
        return month.toString();
    }
}
