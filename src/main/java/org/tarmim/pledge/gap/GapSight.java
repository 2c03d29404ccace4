package org.tarmim.pledge.gap;

import java.time.ZoneOffset;
import java.util.Map;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/**
 * The from and where of the money in a picture: entries that counted by its day, as they were known on its other day.
 * The same for a total and for its rows.
 */
final class GapSight {
    /** Whether a pledge stands outside the bars. */
    static final String APART =
            "coalesce(r.kind in ('LOAN', 'CONCESSIONAL_LOAN', 'GUARANTEE', 'IN_KIND_GOODS', 'SERVICES', 'DEBT_RELIEF'), false)";

    /** What a pledge said when it was last verified; the pledge is that of the table before it. */
    static final String VERIFIED = """
              left join lateral (
                   select r.kind, r.sector, r.area
                     from pledge_revision r
                    where r.pledge_id = %s.pledge_id
                      and r.verified_at <= :known
                    order by r.no desc
                    limit 1) r on true
            """;

    /** The same of all pledges at once, for questions that ask of most of them: one reading of an index in its order. */
    static final String EACH_VERIFIED = """
            select distinct on (r.pledge_id) r.pledge_id, r.donor_id, r.kind, r.sector, r.area, r.announced_on, r.currency,
                   r.floor_usd, r.ceiling_usd
              from pledge_revision r
             where r.verified_at <= :known
             order by r.pledge_id, r.no desc
            """;

    private static final String ENTRIES = """
              from entry e
            %2$s  left join (
            %1$s) r on r.pledge_id = e.pledge_id
              left join allocation a on a.id = e.allocation_id
              left join need n on n.id = a.need_id
              left join facility f on f.id = n.facility_id
            %3$s where e.value_date <= :day
               and e.recorded_at <= :known
               and e.account = any (:stages)
            """;

    private static final String POSTING = "  join posting p on p.id = e.posting_id\n";
    private static final String TELLING = """
              left join pledge l on l.id = p.pledge_id
              left join rate x on x.id = p.rate_id
            """;

    private GapSight() {}

    static String entries() {
        return ENTRIES.formatted(EACH_VERIFIED, POSTING, TELLING);
    }

    /** The same for sums along a boundary, which ask only for what its lines say. */
    static String sums(GapBy by) {
        return ENTRIES.formatted(EACH_VERIFIED, by == GapBy.DONOR ? POSTING : "", "");
    }

    /** On which line money stands: where it is meant for something, there; else where its pledge is for. */
    static String word(GapBy by) {
        return switch (by) {
            case SECTOR ->
                "coalesce(case when a.id is null then r.sector else coalesce(a.sector, n.sector, 'HEALTH') end, '')";
            case AREA -> "coalesce(case when a.id is null then r.area else coalesce(a.area, n.area, f.area) end, '')";
            case FACILITY -> "coalesce(f.code, '')";
            case DONOR -> "p.donor_id::text";
        };
    }

    static Map<String, Object> params(Picture picture) {
        return Map.of(
                "day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate(),
                "known", picture.knownOn().atOffset(ZoneOffset.UTC));
    }
}
