package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.gap.LeftOut.Reason;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.rates.Rate;

/** The SQL of the pledges that are in no total, as far as the reader sees them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LeftOutTable {
    private static final int MOST = 200;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /**
     * Each with its reason: what a pledge said last where that was not verified, and the amount that would change; what may
     * come of a pledge beyond what counts of it already; what has no amount; money that is passed on or carried over.
     */
    private static final String LEFT_OUT = """
            with latest as (
                 select distinct on (r.pledge_id) r.id, r.pledge_id, r.announced_on, r.floor_usd, r.ceiling_usd,
                        r.verified_at
                   from pledge_revision r
                  where r.recorded_at <= :known
                  order by r.pledge_id, r.no desc),
            verified as (
            %s),
            one as (
                 select case when exists (select from pledge_review v
                                           where v.revision_id = r.id
                                             and v.decided_at <= :known
                                             and v.decision <> 'VERIFIED')
                             then 'NOT_ACCEPTED' else 'UNREVIEWED' end as reason,
                        r.pledge_id, r.floor_usd - coalesce(c.floor_usd, 0) as usd,
                        r.ceiling_usd - coalesce(c.floor_usd, 0) as most
                   from latest r
                   left join verified c on c.pledge_id = r.pledge_id
                  where r.announced_on <= :day
                    and (r.verified_at <= :known) is not true
                 union all
                 select 'UNCERTAIN', r.pledge_id, r.ceiling_usd - greatest(r.floor_usd, c.usd), null
                   from verified r
                   left join lateral (select coalesce(-sum(e.usd), 0) as usd
                                        from entry e
                                       where e.pledge_id = r.pledge_id
                                         and e.account = 'PROMISE'
                                         and e.value_date <= :day
                                         and e.recorded_at <= :known) c on true
                  where r.announced_on <= :day
                    and r.ceiling_usd > r.floor_usd
                    and r.ceiling_usd > c.usd
                 union all
                 select 'UNVALUED', r.pledge_id, null, null
                   from verified r
                  where r.announced_on <= :day
                    and r.currency is null
                 union all
                 select 'SEEN_AGAIN', p.pledge_id, p.usd, null
                   from posting p
                  where p.seen_again is not null
                    and p.value_date <= :day
                    and p.recorded_at <= :known
                    and not exists (select from posting v where v.reverses = p.id and v.recorded_at <= :known))
            """.formatted(GapSight.EACH_VERIFIED);

    private final JdbcClient sql;

    LeftOutTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many are left out for each reason, and what they come to. */
    List<LeftOut> sums(Picture picture) {
        return sql
                .sql(LEFT_OUT + """
                        select one.reason, count(*) as count, sum(one.usd) as usd, sum(coalesce(one.most, one.usd)) as most
                          from one
                          join pledge p on p.id = one.pledge_id
                         group by one.reason
                        """)
                .params(GapSight.params(picture))
                .query((row, number) -> new LeftOut(
                        Reason.valueOf(row.getString("reason")),
                        row.getLong("count"),
                        dollars(row.getBigDecimal("usd")),
                        dollars(row.getBigDecimal("most"))))
                .stream()
                .sorted(Comparator.comparing(LeftOut::reason))
                .toList();
    }

    /** Those that are left out, for each reason the largest first. */
    List<LeftOut.Row> rows(Picture picture) {
        return rows(picture, MOST);
    }

    /** How many leads were open, as far as the reader sees them. */
    long leads(Picture picture) {
        return sql.sql("""
                        select count(*)
                          from statement_decision l
                          join statement s on s.id = l.statement_id
                         where l.outcome = 'LEAD'
                           and l.decided_at <= :known
                           and coalesce(s.said_on, (s.recorded_at at time zone :zone)::date) <= :day
                           and not exists (select from statement_decision d
                                            where d.statement_id = l.statement_id
                                              and d.no > l.no
                                              and d.decided_at <= :known)
                        """)
                .params(GapSight.params(picture))
                .param("zone", SituationClock.ZONE.getId())
                .query(Long.class)
                .single();
    }

    /** Hands over every pledge that is left out, for each reason the largest first. */
    void each(Picture picture, Consumer<LeftOut.Row> reader) {
        rows(picture, NO_LIMIT).forEach(reader);
    }

    private List<LeftOut.Row> rows(Picture picture, int most) {
        return sql
                .sql(LEFT_OUT + """
                        select reason, code, usd, most
                          from (select one.reason, p.code, one.usd, one.most,
                                       row_number() over (partition by one.reason
                                                              order by coalesce(one.most, one.usd) desc nulls last,
                                                                       p.code) as place
                                  from one
                                  join pledge p on p.id = one.pledge_id) placed
                         where place <= :rows
                         order by place
                        """)
                .params(GapSight.params(picture))
                .param("rows", most)
                .query((row, number) -> new LeftOut.Row(
                        Reason.valueOf(row.getString("reason")),
                        new PledgeCode(row.getString("code")),
                        dollars(row.getBigDecimal("usd")),
                        dollars(row.getBigDecimal("most"))))
                .stream()
                .sorted(Comparator.comparing(LeftOut.Row::reason))
                .toList();
    }

    private static @Nullable Money dollars(@Nullable BigDecimal usd) {
        return usd == null ? null : new Money(usd, Rate.DOLLAR);
    }
}
