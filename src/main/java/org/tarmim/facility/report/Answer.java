package org.tarmim.facility.report;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.UnknownWhy;

/** The five big answers. The last two say why it is unknown, and end nothing that is known. */
public enum Answer {
    FULLY(Functionality.FULLY, null),
    PARTIALLY(Functionality.PARTIALLY, null),
    NON_FUNCTIONING(Functionality.NON_FUNCTIONING, null),
    COULD_NOT_REACH(Functionality.UNKNOWN, UnknownWhy.COULD_NOT_REACH),
    DO_NOT_KNOW(Functionality.UNKNOWN, UnknownWhy.DO_NOT_KNOW);

    private final Functionality works;
    private final @Nullable UnknownWhy why;

    Answer(Functionality works, @Nullable UnknownWhy why) {
        this.works = works;
        this.why = why;
    }

    /** What it says of functioning. */
    public Functionality works() {
        return works;
    }

    /** Why that is unknown; null where it is known. */
    public @Nullable UnknownWhy why() {
        return why;
    }

    /** The answer a report gives; null where it says nothing of functioning. */
    public static @Nullable Answer of(StatusReportDetails details) {
        for (var answer : values()) {
            if (answer.works == details.functionality() && answer.why == details.unknownWhy()) return answer;
        }
        return null;
    }
}
