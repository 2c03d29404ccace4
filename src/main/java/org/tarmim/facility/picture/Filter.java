package org.tarmim.facility.picture;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tarmim.facility.registry.FacilityType;

/** What facilities can be filtered by. Values of one filter widen it, further filters narrow the list. */
public enum Filter {
    /** A part of a name, in Arabic or Latin letters, or of a code. */
    TEXT("q", true, text -> text.substring(0, Math.min(text.length(), 100)).strip()),
    /** P-codes. */
    AREA("area", false, Values.matching("[A-Z]{2}[A-Z0-9]{0,18}")),
    TYPE("type", false, Values.named(FacilityType.values())),
    FUNCTIONALITY("functionality", false, named(Headline.FUNCTIONALITY)),
    BUILDING("building", false, named(Headline.BUILDING)),
    EQUIPMENT("equipment", false, named(Headline.EQUIPMENT)),
    ACCESSIBILITY("accessibility", false, named(Headline.ACCESSIBILITY)),
    EXISTENCE("existence", false, named(Headline.EXISTENCE)),
    /** Codes of services that are not available; each further one narrows. */
    WITHOUT("without", false, Values.matching("[A-Z_]{1,40}")),
    /** More days than this since functionality was last observed, or never. */
    OLDER("older", true, Values.matching("[1-9]\\d{0,3}")),
    /** The organisation that operates it or is registered as working there. */
    ORGANISATION("organisation", true, Values.matching("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")),
    /** A report waits for a decision today, in whatever picture. */
    UNVERIFIED("unverified", true, Values.matching("yes"));

    /** As many services count at most: the database looks once for each. */
    static final int MOST_SERVICES = 20;

    private final String parameter;
    private final boolean single;
    private final UnaryOperator<String> reading;

    Filter(String parameter, boolean single, UnaryOperator<String> reading) {
        this.parameter = parameter;
        this.single = single;
        this.reading = reading;
    }

    /** The filter on a headline state. */
    public static Filter of(Headline headline) {
        return valueOf(headline.name());
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** What can be understood of these values, each once and in order. */
    List<String> read(Collection<String> values) {
        var read = values.stream().map(reading).filter(value -> !value.isEmpty());
        return (single ? read.limit(1) : read.distinct().sorted().limit(most())).toList();
    }

    private int most() {
        return this == WITHOUT ? MOST_SERVICES : Integer.MAX_VALUE;
    }

    private static UnaryOperator<String> named(Headline headline) {
        return Values.among(headline.states().stream().map(Enum::name));
    }
}
