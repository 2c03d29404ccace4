package org.tarmim.detention.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom a case is opened, with what is known on its first day.
 *
 * @param particulars null where nothing of them is known
 * @param happened    what is said to have happened, the arrest first of all
 */
public record Newcomer(
        PersonDetails person, @Nullable Particulars particulars, List<CustodyDetails> happened, CasePriority priority) {
    public Newcomer {
        happened = List.copyOf(happened);
    }

    @Override
    public String toString() {
        return "Newcomer";
    }
}
