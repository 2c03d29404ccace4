package org.tarmim.facility.picture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Dimension;

/** The from and where of the facilities a query asks for: the same for a page, a count, a map and an export. */
final class FilteredTable {
    // Spelled on the bare columns, of which the database knows how often each value occurs.
    private static final String KNOWN = "(%1$s.value = any (:%2$s) and lower(%1$s.valid) >= :%1$sOldest)";
    private static final String KNOWN_OR_NOT =
            "(" + KNOWN + " or %1$s.value is null or lower(%1$s.valid) < :%1$sOldest)";
    private static final String UNKNOWN = "UNKNOWN";

    private final FacilityQuery query;
    private final Sight sight;
    private final Set<Headline> joined = EnumSet.noneOf(Headline.class);
    private final Conditions conditions;

    FilteredTable(FacilityQuery query, Sight sight) {
        this.query = query;
        this.sight = sight;
        conditions = new Conditions(query);
        if (!sight.present()) picture();
        for (var headline : Headline.values()) state(headline);
        services();
        age();
    }

    /** Takes a headline in, so that its column can be named. */
    FilteredTable with(Headline headline) {
        if (joined.add(headline)) param(headline.column() + "Oldest", sight.oldest(headline.dimension()));
        return this;
    }

    FilteredTable and(String condition) {
        conditions.and(condition);
        return this;
    }

    FilteredTable param(String name, @Nullable Object value) {
        conditions.param(name, value);
        return this;
    }

    Map<String, @Nullable Object> params() {
        return conditions.params();
    }

    String sql() {
        var joins = new StringBuilder();
        joined.forEach(headline -> joins.append(join(headline)));
        return " from facility f\n" + joins + conditions.where();
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
        return sight.present() ? Conditions.WAITS : "false";
    }

    private void picture() {
        param("trueOn", sight.trueOn()).param("knownOn", sight.knownOn());
        and("f.added_at <= :knownOn");
    }

    private void state(Headline headline) {
        var filter = Filter.of(headline);
        if (!query.has(filter)) return;
        with(headline);
        and((query.values(filter).contains(UNKNOWN) ? KNOWN_OR_NOT : KNOWN)
                .formatted(headline.column(), filter.parameter()));
        param(filter.parameter(), query.values(filter).toArray(String[]::new));
    }

    private void services() {
        var services = query.values(Filter.WITHOUT);
        for (int i = 0; i < services.size(); i++) {
            var dimension = Dimension.service(services.get(i));
            and("""
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
            and("(functionality.value is null or lower(functionality.valid) < :older)");
            param("older", sight.daysBefore(Integer.parseInt(days)));
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
