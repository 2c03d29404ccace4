package org.tarmim.pledge.ui.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.ui.Words;

/** How a part of a bar is filled: in a tone of its own, and in a pattern that can be told without colour. */
enum StageFill {
    NEED(""),
    PLEDGED("M1 2h2M5 6h2"),
    COMMITTED("M0 4h8"),
    DEPOSITED("M-2 10L10-2M-2 2L2-2M6 10L10 6"),
    ALLOCATED("M0 0L8 8M8 0L0 8"),
    /** Handed out, spent or not. */
    DISBURSED(""),
    /** What "up to" and ranges say beyond what is certain. */
    BEYOND("M0 8L8 0M-2 2L2-2M6 10L10 6"),
    MISSING("M0 0L8 8M-2 6L2 10M6-2L10 2");

    /** Those of the bars of a gap. */
    static final List<StageFill> STAGES = List.of(NEED, PLEDGED, COMMITTED, DEPOSITED, ALLOCATED, DISBURSED);

    /** What is held against the need, as it stands from the beginning of the bar. */
    static final List<StageFill> COVERED = List.of(DISBURSED, ALLOCATED, DEPOSITED, COMMITTED);

    private static final String PATTERN = """
            <pattern id="%s" class="%1$s" width="8" height="8" patternUnits="userSpaceOnUse">\
            <rect class="plot-ground" width="8" height="8"/><path class="plot-lines" d="%s"/></pattern>""";

    private final String lines;

    StageFill(String lines) {
        this.lines = lines;
    }

    /** The patterns, once in a page. */
    static String patterns() {
        return Arrays.stream(values())
                .map(fill -> PATTERN.formatted(fill.id(), fill.lines))
                .collect(Collectors.joining(
                        "", "<svg class=\"plot-patterns\" aria-hidden=\"true\"><defs>", "</defs></svg>"));
    }

    /** A rectangle with these attributes, filled. */
    String rect(String attributes) {
        return "<rect fill=\"url(#%s)\" class=\"plot-part %1$s\" %s/>".formatted(id(), attributes);
    }

    Money in(Chain chain) {
        return switch (this) {
            case NEED -> chain.need();
            case PLEDGED -> chain.in(Account.PLEDGED);
            case COMMITTED -> chain.in(Account.COMMITTED);
            case DEPOSITED -> chain.in(Account.DEPOSITED);
            case ALLOCATED -> chain.in(Account.ALLOCATED);
            case DISBURSED -> chain.handedOut();
            case MISSING -> chain.missing();
            case BEYOND -> Chain.NOTHING; // it is said, and no money
        };
    }

    String label(Words words) {
        return switch (this) {
            case NEED -> words.say("gap.need");
            case PLEDGED -> words.label(Account.PLEDGED);
            case COMMITTED -> words.label(Account.COMMITTED);
            case DEPOSITED -> words.label(Account.DEPOSITED);
            case ALLOCATED -> words.label(Account.ALLOCATED);
            case DISBURSED -> words.say("gap.handedOut");
            case MISSING -> words.say("gap.missing");
            case BEYOND -> words.say("gapPlots.beyond");
        };
    }

    private String id() {
        return "gap-" + name().toLowerCase(Locale.ROOT);
    }
}
