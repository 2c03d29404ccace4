package org.tarmim.facility.ui.plot;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;

/** How an area is filled: in the tone of what it stands for, and in a pattern that can be told without colour. */
final class Fill {
    private static final String PATTERN = """
            <pattern id="%s" class="%s" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect class="plot-ground" width="8" height="8"/><path class="plot-lines" d="%s"/></pattern>""";

    private Fill() {}

    /** The patterns, once in a page. */
    static String patterns() {
        return Arrays.stream(Functionality.values())
                .map(works -> PATTERN.formatted(id(works), tone(works), lines(works)))
                .collect(Collectors.joining(
                        "", "<svg class=\"plot-patterns\" aria-hidden=\"true\"><defs>", "</defs></svg>"));
    }

    /** A rectangle with these attributes, filled. */
    static String rect(Functionality works, String attributes) {
        return "<rect fill=\"url(#%s)\" class=\"plot-part %s\" %s/>".formatted(id(works), tone(works), attributes);
    }

    private static String id(Functionality works) {
        return "plot-" + works.name().toLowerCase(Locale.ROOT);
    }

    private static String tone(Functionality works) {
        return Tones.of(works).cssClass();
    }

    private static String lines(Functionality works) {
        return switch (works) {
            case FULLY -> "";
            case PARTIALLY -> "M-2 10L10-2M-2 2L2-2M6 10L10 6";
            case NON_FUNCTIONING -> "M0 0L8 8M8 0L0 8";
            case UNKNOWN -> "M1 2h2M5 6h2";
        };
    }
}
