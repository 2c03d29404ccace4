package org.tarmim.facility.picture;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Dimension;

/** The from and where of the facilities a query asks for: the same for a page, a count, a map and an export. */
final class FilteredTable {
    // Spelled on the bare columns, of which the database knows how often each value occurs.
    private static final String KNOWN = "(%1$s = any (:%3$s) and %2$s >= :%3$sOldest)";
    private static final String KNOWN_OR_NOT = "(" + KNOWN + " or %1$s is null or %2$s < :%3$sOldest)";
    private static final String UNKNOWN = "UNKNOWN";

    private final FacilityQuery query;
    private final Sight sight;
    private final HeadlineColumns columns;
    private final Set<Headline> joined = EnumSet.noneOf(Headline.class);
    private final Conditions conditions;

    FilteredTable(FacilityQuery query, Sight sight) {
        this.query = query;
        this.sight = sight;
        columns = HeadlineColumns.of(sight);
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

    HeadlineColumns columns() {
        return columns;
    }

    String sql() {
        return " from facility f\n" + columns.joins(joined) + conditions.where();
    }

    /** The value of a headline that counts. */
    String shown(Headline headline) {
        return spelled("case when %1$s is null or %2$s < :%3$sOldest then 'UNKNOWN' else %1$s end", headline);
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
        and(spelled(query.values(filter).contains(UNKNOWN) ? KNOWN_OR_NOT : KNOWN, headline));
        param(headline.column(), query.values(filter).toArray(String[]::new));
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
                               and %2$s)""".formatted(i, columns.holds("s")));
            param("service" + i, dimension.code());
            param("serviceOldest" + i, sight.oldest(dimension));
        }
    }

    private void age() {
        query.value(Filter.OLDER).ifPresent(days -> {
            with(Headline.FUNCTIONALITY);
            and(spelled("(%1$s is null or %2$s < :older)", Headline.FUNCTIONALITY));
            param("older", sight.daysBefore(Integer.parseInt(days)));
        });
    }

    private String spelled(String condition, Headline headline) {
        return condition.formatted(columns.value(headline), columns.at(headline), headline.column());
    }
}
