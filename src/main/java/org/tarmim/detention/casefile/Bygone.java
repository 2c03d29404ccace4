package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.tarmim.kernel.Rejected;

/** Something that is told of days which therefore have come. */
public interface Bygone {
    /** The days it is told of, as far as they are known. */
    Stream<LocalDate> days();

    /** Throws {@link Rejected} where one of its days has not come yet. */
    default void refuseAfter(LocalDate today) {
        if (days().anyMatch(day -> day.isAfter(today))) throw Rejected.because("custody.future", today);
    }
}
