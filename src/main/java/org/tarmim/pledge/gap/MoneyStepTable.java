package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.rates.Rate;

/** The SQL of money over many days at once, and of what may come of pledges beyond what is certain. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MoneyStepTable {
    /** What may come of verified pledges on a line; apart are loans, guarantees and goods. */
    record Beyond(String word, boolean apart, Money usd) {}

    private static final String BEYOND = """
            select %s as word, %s as apart, sum(r.ceiling_usd - greatest(r.floor_usd, coalesce(c.usd, 0))) as usd
              from (
            %s) r
              left join lateral (select -sum(e.usd) as usd
                                   from entry e
                                  where e.pledge_id = r.pledge_id
                                    and e.account = 'PROMISE'
                                    and e.value_date <= :day
                                    and e.recorded_at <= :known) c on true
             where r.announced_on <= :day
               and r.ceiling_usd > r.floor_usd
               and r.ceiling_usd > coalesce(c.usd, 0)
             group by 1, 2
            """;

    private final JdbcClient sql;

    MoneyStepTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The steps of the money in the bars up to the day of a picture; either as known on each day, or with what was learned
     * later.
     *
     * @param donor whose; null for everybody's
     */
    List<MoneyStep> steps(Picture picture, boolean later, @Nullable UUID donor) {
        return sql.sql("""
                        select case when :later then e.value_date
                                    else greatest(e.value_date, (e.recorded_at at time zone :zone)::date) end as day,
                               sum(e.usd) as promised,
                               coalesce(sum(e.usd) filter (where e.account <> 'PLEDGED'), 0) as covered,
                               coalesce(sum(e.usd) filter (where e.account not in ('PLEDGED', 'COMMITTED')), 0) as received
                        %s
                           and not %s
                           and (cast(:donor as uuid) is null or p.donor_id = :donor)
                         group by 1
                         order by 1
                        """.formatted(GapSight.entries(), GapSight.APART))
                .params(GapSight.params(picture))
                .param("stages", Account.buckets().stream().map(Enum::name).toArray(String[]::new))
                .param("later", later)
                .param("zone", SituationClock.ZONE.getId())
                .param("donor", donor)
                .query((row, number) -> new MoneyStep(
                        row.getObject("day", LocalDate.class),
                        dollars(row.getBigDecimal("promised")),
                        dollars(row.getBigDecimal("covered")),
                        dollars(row.getBigDecimal("received"))))
                .list();
    }

    /** What "up to" and ranges say beyond what is certain or came, by line. */
    List<Beyond> beyond(GapBy by, Picture picture) {
        var word = switch (by) {
            case SECTOR -> "coalesce(r.sector, '')";
            case AREA -> "coalesce(r.area, '')";
            case FACILITY -> "''"; // what may come is set aside for nothing yet
            case DONOR -> "r.donor_id::text";
        };
        return sql.sql(BEYOND.formatted(word, GapSight.APART, GapSight.EACH_VERIFIED))
                .params(GapSight.params(picture))
                .query((row, number) ->
                        new Beyond(row.getString("word"), row.getBoolean("apart"), dollars(row.getBigDecimal("usd"))))
                .list();
    }

    private static Money dollars(BigDecimal usd) {
        return new Money(usd, Rate.DOLLAR);
    }
}
