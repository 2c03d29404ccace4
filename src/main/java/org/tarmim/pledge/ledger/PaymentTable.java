package org.tarmim.pledge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Rate;

/** The SQL of deposits as they pay what was promised. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PaymentTable {
    private record Paid(UUID pledge, Payment payment) {}

    private final JdbcClient sql;

    PaymentTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, List<Payment>> of(Collection<UUID> pledges, Picture picture) {
        return sql
                .sql("""
                        select p.pledge_id, p.id, p.value_date, p.amount, p.currency, p.tranche_no,
                               coalesce(-sum(e.usd), 0) as drawn
                          from posting p
                          left join entry e on e.posting_id = p.id
                                and e.account in ('PLEDGED', 'COMMITTED', 'PROMISE')
                         where p.pledge_id = any (:pledges)
                           and p.kind = 'DEPOSIT'
                           and p.flow_type in ('STANDARD', 'PARKED')
                           and p.value_date <= :day
                           and p.recorded_at <= :known
                           and not exists (select from posting v
                                            where v.reverses = p.id and v.recorded_at <= :known)
                         group by p.id
                         order by p.value_date, p.recorded_at
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .param("day", picture.trueOn().atZone(SituationClock.ZONE).toLocalDate())
                .param("known", picture.knownOn().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Paid(row.getObject("pledge_id", UUID.class), payment(row)))
                .stream()
                .collect(Collectors.groupingBy(Paid::pledge, Collectors.mapping(Paid::payment, Collectors.toList())));
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("value_date", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                new Money(row.getBigDecimal("drawn"), Rate.DOLLAR),
                row.getObject("tranche_no", Integer.class));
    }
}
