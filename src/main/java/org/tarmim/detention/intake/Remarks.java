package org.tarmim.detention.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Collects what is to be said about one row. */
final class Remarks {
    private final List<Remark> all = new ArrayList<>();

    void mistake(@Nullable ListColumn column, String key, Object... values) {
        add(column, Remark.Weight.MISTAKE, Rejected.because(key, values));
    }

    void warning(@Nullable ListColumn column, String key, Object... values) {
        add(column, Remark.Weight.WARNING, Rejected.because(key, values));
    }

    void read(@Nullable ListColumn column, String key, Object... values) {
        add(column, Remark.Weight.READ, Rejected.because(key, values));
    }

    void mistake(@Nullable ListColumn column, Rejected said) {
        add(column, Remark.Weight.MISTAKE, said);
    }

    boolean isClean() {
        return all.stream().noneMatch(one -> one.weight() == Remark.Weight.MISTAKE);
    }

    List<Remark> all() {
        return List.copyOf(all);
    }

    private void add(@Nullable ListColumn column, Remark.Weight weight, Rejected said) {
        all.add(new Remark(column, weight, said));
    }
}
