package org.tarmim.facility.need;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/**
 * The from and where of the needs a query asks for, in its picture: what had been assessed by its day, as it was known
 * on its other day. The same for a page, a total and an export.
 */
final class NeedSight {
    /** What is in a total; the part of it that has a cost is in its sum. */
    static final String COUNTS = "s.id is null and r.status <> 'CANCELLED'";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    NeedSight(NeedsQuery query, Picture picture) {
        param("knownOn", picture.knownOn().atOffset(ZoneOffset.UTC));
        param("day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate());
        param("zone", SituationClock.ZONE.getId());
        narrow(query, NeedFilter.AREA, "coalesce(f.area, n.area)");
        narrow(query, NeedFilter.FACILITY, "f.code");
        narrow(query, NeedFilter.CATEGORY, "r.category");
        narrow(query, NeedFilter.HORIZON, "r.months_from || '-' || r.months_to");
        narrow(query, NeedFilter.STATUS, "r.status");
        narrow(query, NeedFilter.SECTOR, "coalesce(n.sector, 'HEALTH')");
    }

    NeedSight and(String condition) {
        where.append("\n   and ").append(condition);
        return this;
    }

    NeedSight param(String name, @Nullable Object value) {
        params.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    String sql() {
        return """
                  from need n
                  join need_revision r on r.need_id = n.id
                        and r.recorded_at <= :knownOn
                        and (r.replaced_at is null or r.replaced_at > :knownOn)
                  left join facility f on f.id = n.facility_id
                  left join assessment a on a.id = r.basis
                  left join assessment s on s.supersedes = a.id
                        and s.added_at <= :knownOn
                        and s.assessed_on <= :day
                 where coalesce(a.assessed_on, (n.added_at at time zone :zone)::date) <= :day
                """ + where;
    }

    private void narrow(NeedsQuery query, NeedFilter filter, String column) {
        if (!query.has(filter)) return;
        and("%s = any (:%s)".formatted(column, filter.parameter()));
        param(filter.parameter(), query.values(filter).toArray(String[]::new));
    }
}
