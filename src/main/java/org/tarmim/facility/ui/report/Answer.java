package org.tarmim.facility.ui.report;

import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.Tone;

/** The five big answers. The last two say why it is unknown, and end nothing that is known. */
enum Answer {
    FULLY(Functionality.FULLY, null),
    PARTIALLY(Functionality.PARTIALLY, null),
    NON_FUNCTIONING(Functionality.NON_FUNCTIONING, null),
    COULD_NOT_REACH(Functionality.UNKNOWN, UnknownWhy.COULD_NOT_REACH),
    DO_NOT_KNOW(Functionality.UNKNOWN, UnknownWhy.DO_NOT_KNOW);

    final Functionality works;
    final @Nullable UnknownWhy why;

    Answer(Functionality works, @Nullable UnknownWhy why) {
        this.works = works;
        this.why = why;
    }

    Tone tone() {
        return Tones.of(works);
    }

    /** The answer a report gives; null where it says nothing of functioning. */
    static @Nullable Answer of(StatusReportDetails details) {
        for (var answer : values()) {
            if (answer.works == details.functionality() && answer.why == details.unknownWhy()) return answer;
        }
        return null;
    }
}
