package org.tarmim.pledge.gap;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.rates.Rate;

/** All SQL of the gap: entries that counted by a day, as they were known on another. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GapTable {
    /** What stands in one stage of one line; apart are loans, guarantees and goods. */
    record Sum(String word, boolean apart, Account account, Money usd) {
        Chain chain() {
            return new Chain(Chain.NOTHING, Map.of(account, usd));
        }
    }

    private static final String APART =
            "('LOAN', 'CONCESSIONAL_LOAN', 'GUARANTEE', 'IN_KIND_GOODS', 'SERVICES', 'DEBT_RELIEF')";

    private final JdbcClient sql;

    GapTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Sum> sums(GapBy by, Picture picture) {
        return sql.sql("""
                        select coalesce(%s, '') as word, coalesce(r.kind in %s, false) as apart, e.account,
                               sum(e.usd) as usd
                          from entry e
                          join posting p on p.id = e.posting_id
                          left join lateral (
                               select r.kind, r.sector, r.area
                                 from pledge_revision r
                                 join pledge_review v on v.revision_id = r.id and v.decision = 'VERIFIED'
                                       and v.step = v.reviews_needed and v.decided_at <= :known
                                where r.pledge_id = e.pledge_id
                                order by r.no desc
                                limit 1) r on true
                          left join allocation a on a.id = e.allocation_id
                          left join need n on n.id = a.need_id
                          left join facility f on f.id = n.facility_id
                         where e.value_date <= :day
                           and e.recorded_at <= :known
                           and e.account in ('PLEDGED', 'COMMITTED', 'DEPOSITED', 'ALLOCATED', 'DISBURSED', 'SPENT')
                         group by 1, 2, 3
                        having sum(e.usd) <> 0
                        """.formatted(word(by), APART))
                .params(params(picture))
                .query((row, number) -> new Sum(
                        row.getString("word"),
                        row.getBoolean("apart"),
                        Account.valueOf(row.getString("account")),
                        new Money(row.getBigDecimal("usd"), Rate.DOLLAR)))
                .list();
    }

    /** The sum of every account: nothing, or an entry is missing. */
    Money trialBalance(Picture picture) {
        return new Money(
                sql.sql("""
                                select coalesce(sum(usd), 0)
                                  from entry
                                 where value_date <= :day
                                   and recorded_at <= :known
                                """)
                        .params(params(picture))
                        .query(java.math.BigDecimal.class)
                        .single(),
                Rate.DOLLAR);
    }

    List<Gap.LeftOut> leftOut(Picture picture) {
        return Stream.of(unreviewed(picture), uncertain(picture), unvalued(picture))
                .filter(one -> one.count() > 0)
                .toList();
    }

    private Gap.LeftOut unreviewed(Picture picture) {
        return leftOut("gap.leftOut.unreviewed", """
                select count(*), coalesce(sum(r.floor_usd), 0)
                  from pledge_revision r
                 where r.recorded_at <= :known
                   and r.announced_on <= :day
                   and not exists (select from pledge_revision n
                                    where n.pledge_id = r.pledge_id and n.no > r.no and n.recorded_at <= :known)
                   and not exists (select from pledge_review v
                                    where v.revision_id = r.id and v.decided_at <= :known
                                      and (v.decision <> 'VERIFIED' or v.step = v.reviews_needed))
                """, picture);
    }

    /** What "up to" and ranges say beyond what is certain. */
    private Gap.LeftOut uncertain(Picture picture) {
        return leftOut(
                "gap.leftOut.uncertain",
                VERIFIED.formatted("sum(r.ceiling_usd - r.floor_usd)", "r.ceiling_usd > r.floor_usd"),
                picture);
    }

    private Gap.LeftOut unvalued(Picture picture) {
        return leftOut("gap.leftOut.unvalued", VERIFIED.formatted("0", "r.currency is null"), picture);
    }

    private static final String VERIFIED = """
            select count(*), coalesce(%s, 0)
              from pledge_revision r
              join pledge_review v on v.revision_id = r.id and v.decision = 'VERIFIED' and v.step = v.reviews_needed
                    and v.decided_at <= :known
             where r.announced_on <= :day
               and not exists (select from pledge_revision n
                                 join pledge_review w on w.revision_id = n.id and w.decision = 'VERIFIED'
                                       and w.step = w.reviews_needed and w.decided_at <= :known
                                where n.pledge_id = r.pledge_id and n.no > r.no)
               and %s
            """;

    private Gap.LeftOut leftOut(String reason, String counted, Picture picture) {
        return sql.sql(counted)
                .params(params(picture))
                .query((row, number) ->
                        new Gap.LeftOut(reason, row.getLong(1), new Money(row.getBigDecimal(2), Rate.DOLLAR)))
                .single();
    }

    private static String word(GapBy by) {
        return switch (by) {
            case SECTOR -> "case when a.id is null then r.sector else coalesce(a.sector, n.sector, 'HEALTH') end";
            case AREA -> "case when a.id is null then r.area else coalesce(a.area, n.area, f.area) end";
            case DONOR -> "p.donor_id::text";
        };
    }

    private static Map<String, Object> params(Picture picture) {
        LocalDate day = picture.trueOn().atZone(SituationClock.ZONE).toLocalDate();
        OffsetDateTime known = picture.knownOn().atOffset(ZoneOffset.UTC);
        return Map.of("day", day, "known", known);
    }
}
