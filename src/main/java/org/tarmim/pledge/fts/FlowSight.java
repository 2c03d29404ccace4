package org.tarmim.pledge.fts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The from and where of the flows of a boundary, each with the first reason that holds for its being in a total or in
 * none: the same for a total and for its rows. Indexes are asked with plain words, since operators on lists are not
 * trusted below row policies; the lists decide.
 */
final class FlowSight {
    /** Why a flow counts nowhere, whatever the boundary. */
    private static final String NOWHERE = """
                               when d.accepted is not true then 'WAITING'
                               when f.flagged and r.decision is null then 'FLAGGED'
                               when r.decision = 'LEFT_OUT' then 'LEFT_OUT'
                               when exists (select from reported_flow n
                                              join flow_batch_decision a on a.batch_id = n.batch_id
                                                    and a.decision = 'ACCEPTED'
                                              left join flow_row_decision e on e.row_id = n.id
                                             where n.flow_id = f.flow_id
                                               and n.version > f.version
                                               and n.live
                                               and (not n.flagged or e.decision = 'ACCEPTED')) then 'SUPERSEDED'
            """;

    private static final String DECIDED = """
                     from reported_flow f
                     left join (select batch_id, bool_and(decision = 'ACCEPTED') as accepted
                                  from flow_batch_decision
                                 group by batch_id) d on d.batch_id = f.batch_id
                     left join flow_row_decision r on r.row_id = f.id
            """;

    private static final String FLOWS = """
              from (
                   select f.*, r.reason,
                          case
            %1$s
                               when f.leaves @> :boundary::text[] and f.leaves_shared && :boundary::text[] then 'SHARED'
                               when not f.arrives @> :boundary::text[] then 'OUTGOING'
                               when f.leaves @> :boundary::text[] then 'INTERNAL'
                               when f.usd is null then 'NO_DOLLARS'
                               when f.arrives_shared && :boundary::text[] then 'SHARED'
                               when f.status = 'PLEDGE' then 'PLEDGE'
                               else 'FUNDING'
                          end as standing
            %2$s
                    where f.live
                      and (f.arrives_place = any (:places) %3$s or f.leaves_place = any (:places) %4$s)
                      and (f.arrives @> :boundary::text[] or f.leaves @> :boundary::text[])) f
            """;

    private static final String VERSIONS = """
            select f.*, r.reason,
                   case
            %s
                   end as standing
            %s
             where f.live
               and f.flow_id = :flow
             order by f.version desc
            """;

    private FlowSight() {}

    static String flows(Boundary boundary) {
        return boundary.year() == null
                ? FLOWS.formatted(NOWHERE, DECIDED, "", "")
                : FLOWS.formatted(
                        NOWHERE, DECIDED, "and f.arrives_year = any (:years)", "and f.leaves_year = any (:years)");
    }

    /** Every version of one flow; without a standing where only a boundary can tell. */
    static String versions() {
        return VERSIONS.formatted(NOWHERE, DECIDED);
    }

    /** On which line a flow stands. */
    static String word(FlowsBy by) {
        return switch (by) {
            case DONOR -> "f.donor";
            case SECTOR -> "f.sector";
            case YEAR -> "f.arrives_year";
        };
    }

    static Map<String, @Nullable Object> params(Boundary boundary) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("boundary", boundary.keys().toArray(String[]::new));
        params.put("places", new String[] {boundary.place(), FlowObject.SEVERAL});
        params.put("years", new String[] {String.valueOf(boundary.year()), FlowObject.SEVERAL});
        return params;
    }
}
