package org.tarmim.detention.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Newcomer;

/**
 * What becomes of one row.
 *
 * @param no       as a spreadsheet numbers it
 * @param name     as far as it could be read, for whoever looks at the list
 * @param newcomer whose case is opened; null where the row is refused
 */
public record PlannedPerson(int no, String name, @Nullable Newcomer newcomer, List<Remark> remarks) {
    public PlannedPerson {
        remarks = List.copyOf(remarks);
    }

    /** What becomes of it. */
    public Outcome outcome() {
        if (newcomer == null || !of(Remark.Weight.MISTAKE).isEmpty()) return Outcome.REFUSED;
        return of(Remark.Weight.WARNING).isEmpty() ? Outcome.ACCEPTED : Outcome.DOUBTFUL;
    }

    /** What of some weight is to be said. */
    public List<Remark> of(Remark.Weight weight) {
        return remarks.stream().filter(one -> one.weight() == weight).toList();
    }

    /** What becomes of a row. */
    public enum Outcome {
        ACCEPTED,
        /** It is taken, but somebody should look. */
        DOUBTFUL,
        REFUSED
    }

    @Override
    public String toString() {
        return "PlannedPerson " + no;
    }
}
