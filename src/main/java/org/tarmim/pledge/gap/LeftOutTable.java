package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    /** What a pledge said last, where that was not verified; the amount is what it would change. */
    private static final String LATEST = """
            select p.code, r.floor_usd - counted.usd as usd, r.ceiling_usd - counted.usd as most
              from pledge_revision r
              join pledge p on p.id = r.pledge_id
              left join lateral (
                   select coalesce(max(o.floor_usd), 0) as usd
                     from (select o.floor_usd
                             from pledge_revision o
                             join pledge_review v on v.revision_id = o.id
                                   and v.decision = 'VERIFIED'
                                   and v.step = v.reviews_needed
                                   and v.decided_at <= :known
                            where o.pledge_id = r.pledge_id
                            order by o.no desc
                            limit 1) o) counted on true
             where r.recorded_at <= :known
               and r.announced_on <= :day
               and not exists (select from pledge_revision n
                                where n.pledge_id = r.pledge_id and n.no > r.no and n.recorded_at <= :known)
               and not exists (select from pledge_review v
                                where v.revision_id = r.id and v.decided_at <= :known
                                  and v.decision = 'VERIFIED' and v.step = v.reviews_needed)
               and %s exists (select from pledge_review v
                               where v.revision_id = r.id and v.decided_at <= :known and v.decision <> 'VERIFIED')
            """;

    /** What a pledge said when it was last verified. */
    private static final String VERIFIED = """
            select p.code, %1$s as usd, cast(null as numeric) as most
              from pledge_revision r
              join pledge p on p.id = r.pledge_id
              join pledge_review v on v.revision_id = r.id
                    and v.decision = 'VERIFIED'
                    and v.step = v.reviews_needed
                    and v.decided_at <= :known
             where r.announced_on <= :day
               and not exists (select from pledge_revision n
                                 join pledge_review w on w.revision_id = n.id
                                       and w.decision = 'VERIFIED'
                                       and w.step = w.reviews_needed
                                       and w.decided_at <= :known
                                where n.pledge_id = r.pledge_id and n.no > r.no)
               and %2$s
            """;

    /** What may come of a pledge beyond what counts of it already. */
    private static final String BEYOND = """
            r.ceiling_usd - greatest(r.floor_usd, (select coalesce(-sum(e.usd), 0)
                                                     from entry e
                                                    where e.pledge_id = r.pledge_id
                                                      and e.account = 'PROMISE'
                                                      and e.value_date <= :day
                                                      and e.recorded_at <= :known))""";

    /** Money that is passed on or carried over. */
    private static final String SEEN_AGAIN = """
            select l.code, p.usd, cast(null as numeric) as most
              from posting p
              join pledge l on l.id = p.pledge_id
             where p.seen_again is not null
               and p.value_date <= :day
               and p.recorded_at <= :known
               and not exists (select from posting v where v.reverses = p.id and v.recorded_at <= :known)
            """;

    private final JdbcClient sql;

    LeftOutTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many are left out for each reason, and what they come to. */
    List<LeftOut> sums(Picture picture) {
        return reasons()
                .map(reason -> sum(reason, picture))
                .filter(one -> one.count() > 0)
                .toList();
    }

    /** Those that are left out, for each reason the largest first. */
    List<LeftOut.Row> rows(Picture picture) {
        return reasons().flatMap(reason -> rows(reason, picture, MOST).stream()).toList();
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
        reasons().forEach(reason -> rows(reason, picture, NO_LIMIT).forEach(reader));
    }

    private LeftOut sum(Reason reason, Picture picture) {
        return sql.sql("""
                        select count(*) as count, sum(usd) as usd, sum(coalesce(most, usd)) as most
                          from (%s) one
                        """.formatted(pledges(reason)))
                .params(GapSight.params(picture))
                .query((row, number) -> new LeftOut(
                        reason,
                        row.getLong("count"),
                        dollars(row.getBigDecimal("usd")),
                        dollars(row.getBigDecimal("most"))))
                .single();
    }

    private List<LeftOut.Row> rows(Reason reason, Picture picture, int most) {
        return sql.sql("""
                        select code, usd, most
                          from (%s) one
                         order by coalesce(most, usd) desc nulls last, code
                         limit :rows
                        """.formatted(pledges(reason)))
                .params(GapSight.params(picture))
                .param("rows", most)
                .query((row, number) -> new LeftOut.Row(
                        reason,
                        new PledgeCode(row.getString("code")),
                        dollars(row.getBigDecimal("usd")),
                        dollars(row.getBigDecimal("most"))))
                .list();
    }

    private static Stream<Reason> reasons() {
        return Stream.of(Reason.values()).filter(Reason::isOfPledge);
    }

    private static String pledges(Reason reason) {
        return switch (reason) {
            case UNREVIEWED -> LATEST.formatted("not");
            case NOT_ACCEPTED -> LATEST.formatted("");
            case UNCERTAIN -> VERIFIED.formatted(BEYOND, "r.ceiling_usd > r.floor_usd and " + BEYOND + " > 0");
            case UNVALUED -> VERIFIED.formatted("cast(null as numeric)", "r.currency is null");
            case SEEN_AGAIN -> SEEN_AGAIN;
            case LEAD, UNCOSTED_NEED, ENDED_NEED -> throw new IllegalArgumentException(reason + " is no pledge");
        };
    }

    private static @Nullable Money dollars(@Nullable BigDecimal usd) {
        return usd == null ? null : new Money(usd, Rate.DOLLAR);
    }
}
