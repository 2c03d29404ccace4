package org.tarmim.pledge.intake;

import java.util.ArrayList;
import java.util.List;
import org.tarmim.kernel.Rejected;

/** Collects what is to be said about one row. */
final class Remarks {
    private final List<Remark> all = new ArrayList<>();

    void mistake(String column, Rejected said) {
        all.add(new Remark(column, Remark.Weight.MISTAKE, said));
    }

    void warning(String column, Rejected said) {
        all.add(new Remark(column, Remark.Weight.WARNING, said));
    }

    void read(String column, Rejected said) {
        all.add(new Remark(column, Remark.Weight.READ, said));
    }

    boolean isClean() {
        return all.stream().noneMatch(one -> one.weight() == Remark.Weight.MISTAKE);
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
