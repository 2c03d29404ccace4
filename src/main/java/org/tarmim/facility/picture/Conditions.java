package org.tarmim.facility.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.NameKey;

/** What a query asks of each facility {@code f} whatever the moment: what stands in the registry, and what waits now. */
final class Conditions {
    /** Whether a report on a facility waits for a decision. */
    static final String WAITS = "exists (select from open_report o where o.facility_id = f.id)";

    private final FacilityQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    Conditions(FacilityQuery query) {
        this.query = query;
        text();
        among(Filter.AREA, "f.area");
        among(Filter.TYPE, "f.type");
        organisation();
        if (query.has(Filter.UNVERIFIED)) conditions.add(WAITS);
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions param(String name, @Nullable Object value) {
        params.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join("\n   and ", conditions);
    }

    // One condition a word, because only a single pattern can be looked up in the index.
    private void text() {
        var words = NameKey.of(query.value(Filter.TEXT).orElse("")).split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty()) continue;
            and("f.search_keys like :word" + i).param("word" + i, "%" + words[i] + "%");
        }
    }

    private void among(Filter filter, String value) {
        if (!query.has(filter)) return;
        and(value + " = any (:" + filter.parameter() + ")")
                .param(filter.parameter(), query.values(filter).toArray(String[]::new));
    }

    private void organisation() {
        query.value(Filter.ORGANISATION)
                .ifPresent(organisation -> and("""
                (f.operator_id = :organisation
                 or exists (select from facility_worker w
                             where w.facility_id = f.id
                               and w.organisation_id = :organisation))""").param("organisation", UUID.fromString(organisation)));
    }
}
