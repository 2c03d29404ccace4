package org.tarmim.facility.need;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tarmim.facility.picture.Values;

/** What needs can be filtered by. Values of one filter widen it, further filters narrow the list. */
public enum NeedFilter {
    /** P-codes; a facility's need is in its governorate. */
    AREA("area", Values.matching("[A-Z]{2}[A-Z0-9]{0,18}")),
    /** Codes of facilities. */
    FACILITY("facility", Values.matching("[A-Z]{2}-HF-\\d{5,9}-\\d")),
    CATEGORY("category", Values.named(NeedCategory.values())),
    HORIZON("horizon", text -> Horizon.parse(text).map(Horizon::text).orElse("")),
    STATUS("status", Values.named(NeedStatus.values())),
    SECTOR("sector", Values.named(Sector.values()));

    private final String parameter;
    private final UnaryOperator<String> reading;

    NeedFilter(String parameter, UnaryOperator<String> reading) {
        this.parameter = parameter;
        this.reading = reading;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** What can be understood of these values, each once and in order. */
    List<String> read(Collection<String> values) {
        return values.stream()
                .map(reading)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
