package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.tarmim.pledge.ledger.AllocationState;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.rates.Rate;

/** The SQL of the sums of the gap, and of what pledges give to the needs of a facility. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GapTable {
    /** What stands in one stage of one line; apart are loans, guarantees and goods. */
    record Sum(String word, boolean apart, Account account, Money usd) {
        Chain chain() {
            return new Chain(Chain.NOTHING, Map.of(account, usd));
        }
    }

    private final JdbcClient sql;

    GapTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Sum> sums(GapBy by, Picture picture, List<Account> stages) {
        return sql.sql("""
                        select %s as word, %s as apart, e.account, sum(e.usd) as usd
                        %s
                         group by 1, 2, 3
                        having sum(e.usd) <> 0
                        """.formatted(GapSight.word(by), GapSight.APART, GapSight.sums(by)))
                .params(GapSight.params(picture))
                .param("stages", stages.stream().map(Enum::name).toArray(String[]::new))
                .query((row, number) -> new Sum(
                        row.getString("word"),
                        row.getBoolean("apart"),
                        Account.valueOf(row.getString("account")),
                        dollars(row, "usd")))
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
                        .params(GapSight.params(picture))
                        .query(BigDecimal.class)
                        .single(),
                Rate.DOLLAR);
    }

    /** What pledges give to the needs of a facility, newest first. */
    List<Share> shares(UUID facility, Picture picture) {
        return sql.sql("""
                        select a.need_id, a.pledge_id, l.code, d.decision, %s as apart,
                               a.usd + coalesce((select sum(case when t.to_id = a.id then t.usd else -t.usd end)
                                                   from allocation_transfer t
                                                   join transfer_decision c on c.transfer_id = t.id
                                                         and c.decision = 'CONFIRMED'
                                                         and c.decided_at <= :known
                                                  where a.id in (t.from_id, t.to_id)
                                                    and not exists (select from posting m
                                                                      join posting r on r.reverses = m.id
                                                                            and r.recorded_at <= :known
                                                                     where m.transfer_id = t.id)), 0) as usd,
                               coalesce(sum(e.usd) filter (where e.account = 'ALLOCATED'), 0) as waiting,
                               coalesce(sum(e.usd) filter (where e.account = 'DISBURSED'), 0) as disbursed,
                               coalesce(sum(e.usd) filter (where e.account = 'SPENT'), 0) as spent
                          from allocation a
                          join need n on n.id = a.need_id
                          join pledge l on l.id = a.pledge_id
                          left join allocation_decision d on d.allocation_id = a.id
                                and d.decided_at <= :known
                        %s  left join entry e on e.allocation_id = a.id
                                and e.value_date <= :day
                                and e.recorded_at <= :known
                         where n.facility_id = :facility
                           and a.proposed_at <= :known
                           and (a.proposed_at at time zone :zone)::date <= :day
                         group by a.id, l.code, d.decision, r.kind
                         order by a.proposed_at desc, a.id
                        """.formatted(GapSight.APART, GapSight.VERIFIED.formatted("a")))
                .params(GapSight.params(picture))
                .param("zone", SituationClock.ZONE.getId())
                .param("facility", facility)
                .query((row, number) -> share(row))
                .list();
    }

    private static Share share(ResultSet row) throws SQLException {
        var waiting = dollars(row, "waiting");
        var disbursed = dollars(row, "disbursed");
        var spent = dollars(row, "spent");
        var paid = waiting.plus(disbursed).plus(spent);
        return new Share(
                row.getObject("need_id", UUID.class),
                new PledgeCode(row.getString("code")),
                row.getObject("pledge_id", UUID.class),
                state(row.getString("decision"), paid),
                row.getBoolean("apart"),
                dollars(row, "usd"),
                waiting,
                disbursed,
                spent);
    }

    private static AllocationState state(@Nullable String decision, Money paid) {
        if (decision == null) return AllocationState.PROPOSED;
        if (decision.equals("REJECTED")) return AllocationState.REJECTED;
        return paid.isPositive() ? AllocationState.FUNDED : AllocationState.RESERVED;
    }

    private static Money dollars(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Rate.DOLLAR);
    }
}
