package org.tarmim.facility.ui.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.ui.Words;

/** The filters that are set, each value as a sentence. */
record FilterSentences(Choices choices, Words words) {
    /** The sentences in order, each with the step that takes its filter away. */
    Map<String, Runnable> of(FacilityQuery query, Consumer<FacilityQuery> ask) {
        var sentences = new LinkedHashMap<String, Runnable>();
        for (var filter : Filter.values()) {
            query.values(filter)
                    .forEach(value ->
                            sentences.put(sentence(filter, value), () -> ask.accept(query.without(filter, value))));
        }
        return sentences;
    }

    private String sentence(Filter filter, String value) {
        if (!choices.know(filter, value)) return words.say("list.filter.gone", words.say("list.filters." + filter));
        return words.say("list.filter." + filter, named(filter, value));
    }

    private Object named(Filter filter, String value) {
        return switch (filter) {
            case AREA -> choices.area(value);
            case TYPE -> FacilityType.valueOf(value);
            case FUNCTIONALITY, BUILDING, EQUIPMENT, ACCESSIBILITY, EXISTENCE ->
                Headline.valueOf(filter.name()).value(value);
            case WITHOUT -> choices.service(value);
            case OLDER -> Integer.valueOf(value);
            case ORGANISATION -> choices.organisation(value);
            case TEXT, UNVERIFIED -> value;
        };
    }
}
