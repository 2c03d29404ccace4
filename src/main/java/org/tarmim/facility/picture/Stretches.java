package org.tarmim.facility.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tarmim.facility.status.AgeLimits;
import org.tarmim.facility.status.Dimension;

/**
 * The facilities a query finds, each with the moments at which it finds them: what {@link FilteredTable} asks of one
 * moment, asked of all moments at once. The filter on functionality is left aside: it is what is counted.
 */
final class Stretches {
    private static final String UNKNOWN = "UNKNOWN";

    private final FacilityQuery query;
    private final boolean later;
    private final AgeLimits limits;
    private final Conditions conditions;
    private final StringBuilder found = new StringBuilder();

    /** Asks with all that is known now, or at each moment with what was known at that moment. */
    Stretches(FacilityQuery query, boolean later, Instant now, AgeLimits limits) {
        this.query = query;
        this.later = later;
        this.limits = limits;
        conditions = new Conditions(query);
        inRegistry(now);
        state(Headline.BUILDING);
        state(Headline.EQUIPMENT);
        state(Headline.ACCESSIBILITY);
        state(Headline.EXISTENCE);
        services();
        age();
    }

    Conditions conditions() {
        return conditions;
    }

    /** Selects {@code id} and {@code found}, a multirange. */
    String sql() {
        return """
                select f.id, %s as found
                  from facility f
                %s""".formatted(found, conditions.where());
    }

    /** The moments at which a period {@code s} counts: while it held, was known and was not too old. */
    String holds(Dimension dimension) {
        return holds(limits.of(dimension).unknownDays());
    }

    /** Which periods {@code s} count at all. */
    String known() {
        return later ? "s.known @> :now" : "true";
    }

    private void inRegistry(Instant now) {
        if (!later) {
            found.append("tstzmultirange(tstzrange(f.added_at, null))");
            return;
        }
        found.append("tstzmultirange(tstzrange(null, null))");
        conditions.and("f.added_at <= :now").param("now", now.atOffset(ZoneOffset.UTC));
    }

    private void state(Headline headline) {
        var filter = Filter.of(headline);
        if (!query.has(filter)) return;
        var values = query.values(filter);
        conditions.param(filter.parameter(), values.toArray(String[]::new));
        if (values.contains(UNKNOWN)) {
            never(headline.dimension(), "s.value <> all (:%s)".formatted(filter.parameter()));
        } else {
            only(headline.dimension(), "s.value = any (:%s)".formatted(filter.parameter()));
        }
    }

    private void services() {
        for (var service : query.values(Filter.WITHOUT)) only(Dimension.service(service), "s.value = 'NOT_AVAILABLE'");
    }

    private void age() {
        query.value(Filter.OLDER)
                .map(Integer::valueOf)
                .ifPresent(days -> found.append(" - ").append(moments(Dimension.FUNCTIONALITY, "true", holds(days))));
    }

    private void only(Dimension dimension, String which) {
        found.append(" * ").append(moments(dimension, which, holds(dimension)));
    }

    private void never(Dimension dimension, String which) {
        found.append(" - ").append(moments(dimension, which, holds(dimension)));
    }

    private String moments(Dimension dimension, String which, String holds) {
        var name = "dimension" + found.length();
        conditions.param(name, dimension.code());
        return """
                coalesce((select range_agg(%s)
                            from status_period s
                           where s.facility_id = f.id
                             and s.dimension = :%s
                             and %s
                             and %s), '{}')""".formatted(holds, name, which, known());
    }

    // The last moment of a value that is just not too old counts, so the open end lies a microsecond behind it.
    private String holds(int days) {
        return "s.valid%s * tstzrange(null, lower(s.valid) + interval '%d hours 1 microsecond')"
                .formatted(later ? "" : " * s.known", Duration.ofDays(days).toHours());
    }
}
