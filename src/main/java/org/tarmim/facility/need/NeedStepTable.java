package org.tarmim.facility.need;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Rate;

/**
 * The SQL of needs over many days at once: each revision counts from a day and until one, which are the steps of the sum.
 * The same days as the picture of each day has.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NeedStepTable {
    private static final String STRETCHES = """
            select case when :later then begun else greatest(begun, recorded) end as from_day,
                   case when :later then replaced_by_then else least(replaced, replaced_by) end as until_day,
                   usd
              from (select coalesce(a.assessed_on, (n.added_at at time zone :zone)::date) as begun,
                           (r.recorded_at at time zone :zone)::date as recorded,
                           (r.replaced_at at time zone :zone)::date as replaced,
                           greatest((s.added_at at time zone :zone)::date, s.assessed_on) as replaced_by,
                           s.assessed_on as replaced_by_then,
                           r.usd
                      from need n
                      join need_revision r on r.need_id = n.id
                      left join assessment a on a.id = r.basis
                      left join assessment s on s.supersedes = a.id
                            and s.added_at <= :known
                     where r.recorded_at <= :known
                       and (not :later or r.replaced_at is null or r.replaced_at > :known)
                       and r.status <> 'CANCELLED'
                       and r.usd is not null) one
            """;

    private final JdbcClient sql;

    NeedStepTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The steps up to the day of a picture; either as known on each day, or with what was learned later. */
    List<NeedStep> steps(Picture picture, boolean later) {
        return sql.sql("""
                        with stretch as (%s)
                        select day, sum(usd) as usd
                          from (select from_day as day, usd
                                  from stretch
                                 where until_day is null or from_day < until_day
                                 union all
                                select until_day, -usd
                                  from stretch
                                 where from_day < until_day) step
                         where day <= :day
                         group by day
                         order by day
                        """.formatted(STRETCHES))
                .param("later", later)
                .param("zone", SituationClock.ZONE.getId())
                .param("known", picture.knownOn().atOffset(ZoneOffset.UTC))
                .param("day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate())
                .query((row, number) -> new NeedStep(
                        row.getObject("day", LocalDate.class), new Money(row.getBigDecimal("usd"), Rate.DOLLAR)))
                .list();
    }
}
