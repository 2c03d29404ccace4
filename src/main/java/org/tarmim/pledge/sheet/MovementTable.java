package org.tarmim.pledge.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rates.Rate;

/** All SQL of the sheet of movements. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MovementTable {
    private final JdbcClient sql;

    MovementTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What moved of some pledges, by pledge, oldest first. */
    Map<UUID, List<FlowRow>> of(Collection<UUID> pledges) {
        return sql
                .sql("""
                        with recursive moved as (
                             select p.*, 1 as version
                               from posting p
                              where p.pledge_id = any (:pledges)
                                and p.corrects is null
                             union all
                             select p.*, m.version + 1
                               from moved m
                               join posting p on p.corrects = m.id)
                        select *
                          from moved
                         order by recorded_at, id
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> flow(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FlowRow::pledge));
    }

    private static FlowRow flow(ResultSet row) throws SQLException {
        return new FlowRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("pledge_id", UUID.class),
                PostingKind.valueOf(row.getString("kind")),
                row.getObject("value_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("per_dollar"),
                new Money(row.getBigDecimal("usd"), Rate.DOLLAR),
                row.getString("reference"),
                row.getObject("corrects", UUID.class),
                row.getObject("reverses", UUID.class));
    }
}
