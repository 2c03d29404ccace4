package org.tarmim.pledge.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** All SQL of what the ledger says about pledges that are published. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublishedTable {
    private record Of<T>(UUID pledge, T what) {}

    private final JdbcClient sql;

    PublishedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What counts of each pledge now, in dollars; nothing of one that is missing. */
    Map<UUID, Money> counted(Collection<UUID> pledges) {
        return sql
                .sql("""
                        select pledge_id, -usd as usd
                          from bucket
                         where account = 'PROMISE'
                           and pledge_id = any (:pledges)
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> new Of<>(
                        row.getObject("pledge_id", UUID.class), new Money(row.getBigDecimal("usd"), Rate.DOLLAR)))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::pledge, Of::what));
    }

    /** What was signed for, received, sent back, handed out and spent, but for what was taken back as a mistake. */
    Map<UUID, List<StagedAmount>> moved(Collection<UUID> pledges) {
        return sql
                .sql("""
                        select p.pledge_id, p.id, p.value_date, p.currency,
                               case p.kind when 'COMMITMENT' then 'COMMITTED'
                                           when 'DISBURSEMENT' then 'DISBURSED'
                                           when 'EXPENDITURE' then 'SPENT'
                                           else 'RECEIVED' end as stage,
                               case p.kind when 'REFUND' then -p.amount else p.amount end as amount
                          from posting p
                         where p.pledge_id = any (:pledges)
                           and p.kind in ('COMMITMENT', 'DEPOSIT', 'DISBURSEMENT', 'EXPENDITURE', 'REFUND')
                           and p.flow_type not in ('PASS_THROUGH', 'CARRYOVER') -- the same money, seen again
                           and not exists (select from posting r where r.reverses = p.id)
                         order by p.value_date, p.recorded_at, p.id
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> new Of<>(
                        row.getObject("pledge_id", UUID.class),
                        new StagedAmount(
                                Stage.valueOf(row.getString("stage")),
                                row.getString("id"),
                                row.getObject("value_date", LocalDate.class),
                                new Money(
                                        row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::pledge, Collectors.mapping(Of::what, Collectors.toList())));
    }

    /** When money of each pledge was recorded last. */
    Map<UUID, Instant> lastMoved(Collection<UUID> pledges) {
        return sql
                .sql("""
                        select pledge_id, max(recorded_at) as at
                          from posting
                         where pledge_id = any (:pledges)
                         group by pledge_id
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> new Of<>(
                        row.getObject("pledge_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Of::pledge, Of::what));
    }
}
