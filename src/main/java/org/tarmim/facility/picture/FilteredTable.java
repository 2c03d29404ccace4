package org.tarmim.facility.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Dimension;
import org.tarmim.kernel.NameKey;

/** The from and where of the facilities a query asks for: the same for a page, a count, a map and an export. */
final class FilteredTable {
    private static final String WAITS = "exists (select from open_report o where o.facility_id = f.id)";

    // Spelled on the bare columns, of which the database knows how often each value occurs.
    private static final String KNOWN = "(%1$s.value = any (:%2$s) and lower(%1$s.valid) >= :%1$sOldest)";
    private static final String KNOWN_OR_NOT =
            "(" + KNOWN + " or %1$s.value is null or lower(%1$s.valid) < :%1$sOldest)";
    private static final String UNKNOWN = "UNKNOWN";

    private final FacilityQuery query;
    private final Sight sight;
    private final Set<Headline> joined = EnumSet.noneOf(Headline.class);
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    FilteredTable(FacilityQuery query, Sight sight) {
        this.query = query;
        this.sight = sight;
        if (!sight.present()) picture();
        text();
        registry();
        for (var headline : Headline.values()) state(headline);
        services();
        age();
        organisation();
        if (query.has(Filter.UNVERIFIED)) conditions.add(WAITS);
    }

    /** Takes a headline in, so that its column can be named. */
    FilteredTable with(Headline headline) {
        if (joined.add(headline)) params.put(headline.column() + "Oldest", sight.oldest(headline.dimension()));
        return this;
    }

    FilteredTable and(String condition) {
        conditions.add(condition);
        return this;
    }

    FilteredTable param(String name, @Nullable Object value) {
        params.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    String sql() {
        var joins = new StringBuilder();
        joined.forEach(headline -> joins.append(join(headline)));
        var where = conditions.isEmpty() ? "" : " where " + String.join("\n   and ", conditions);
        return " from facility f\n" + joins + where;
    }

    /** The value of a headline that counts. */
    static String shown(Headline headline) {
        return """
                case when %1$s.value is null or lower(%1$s.valid) < :%1$sOldest then 'UNKNOWN'
                     else %1$s.value end""".formatted(headline.column());
    }

    /** The periods of all headlines of each facility {@code f} in this picture, as one row; one look-up a facility. */
    String states() {
        var columns =
                Arrays.stream(Headline.values()).map(FilteredTable::columns).collect(Collectors.joining(",\n"));
        var dimensions = Arrays.stream(Headline.values())
                .map(headline -> "'" + headline.dimension() + "'")
                .collect(Collectors.joining(", "));
        return """
                  left join lateral (
                       select %s
                         from status_period s
                        where s.facility_id = f.id
                          and s.dimension in (%s)
                          and %s) s on true
                """.formatted(columns, dimensions, inPicture("s"));
    }

    /** Whether a report waits for a decision: the work list of today, of which a past picture knows nothing. */
    String unverified() {
        return sight.present() ? WAITS : "false";
    }

    private void picture() {
        param("trueOn", sight.trueOn()).param("knownOn", sight.knownOn());
        conditions.add("f.added_at <= :knownOn");
    }

    // One condition a word, because only a single pattern can be looked up in the index.
    private void text() {
        var words = NameKey.of(query.value(Filter.TEXT).orElse("")).split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty()) continue;
            conditions.add("f.search_keys like :word" + i);
            param("word" + i, "%" + words[i] + "%");
        }
    }

    private void registry() {
        among(Filter.AREA, "f.area");
        among(Filter.TYPE, "f.type");
    }

    private void state(Headline headline) {
        var filter = Filter.of(headline);
        if (!query.has(filter)) return;
        with(headline);
        conditions.add((query.values(filter).contains(UNKNOWN) ? KNOWN_OR_NOT : KNOWN)
                .formatted(headline.column(), filter.parameter()));
        param(filter.parameter(), query.values(filter).toArray(String[]::new));
    }

    private void among(Filter filter, String value) {
        if (!query.has(filter)) return;
        conditions.add(value + " = any (:" + filter.parameter() + ")");
        param(filter.parameter(), query.values(filter).toArray(String[]::new));
    }

    private void services() {
        var services = query.values(Filter.WITHOUT);
        for (int i = 0; i < services.size(); i++) {
            var dimension = Dimension.service(services.get(i));
            conditions.add("""
                    exists (select from status_period s
                             where s.facility_id = f.id
                               and s.dimension = :service%1$d
                               and s.value = 'NOT_AVAILABLE'
                               and lower(s.valid) >= :serviceOldest%1$d
                               and %2$s)""".formatted(i, inPicture("s")));
            param("service" + i, dimension.code());
            param("serviceOldest" + i, sight.oldest(dimension));
        }
    }

    private void age() {
        query.value(Filter.OLDER).ifPresent(days -> {
            with(Headline.FUNCTIONALITY);
            conditions.add("(functionality.value is null or lower(functionality.valid) < :older)");
            param("older", sight.daysBefore(Integer.parseInt(days)));
        });
    }

    private void organisation() {
        query.value(Filter.ORGANISATION).ifPresent(organisation -> {
            conditions.add("""
                    (f.operator_id = :organisation
                     or exists (select from facility_worker w
                                 where w.facility_id = f.id
                                   and w.organisation_id = :organisation))""");
            param("organisation", UUID.fromString(organisation));
        });
    }

    private String join(Headline headline) {
        return """
                  left join status_period %1$s on %1$s.facility_id = f.id
                        and %1$s.dimension = '%2$s' and %3$s
                """.formatted(headline.column(), headline.dimension(), inPicture(headline.column()));
    }

    private static String columns(Headline headline) {
        return """
                max(s.value) filter (where s.dimension = '%1$s') as %2$s,
                max(lower(s.valid)) filter (where s.dimension = '%1$s') as %2$s_at,
                max(s.precision) filter (where s.dimension = '%1$s') as %2$s_precision""".formatted(headline.dimension(), headline.column());
    }

    private String inPicture(String period) {
        return (sight.present()
                        ? "upper_inf(%1$s.valid) and upper_inf(%1$s.known)"
                        : "%1$s.valid @> :trueOn and %1$s.known @> :knownOn")
                .formatted(period);
    }
}
