package org.tarmim.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of rates; of two for one day the one that was entered last counts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RateTable {
    private static final String COLUMNS = "id, currency, per_dollar, valid_from, source, note, recorded_at";

    private final JdbcClient sql;

    RateTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Rate> all() {
        return sql.sql("""
                        select %s
                          from rate
                         order by valid_from desc, currency, recorded_at desc
                         limit 1000
                        """.formatted(COLUMNS)).query((row, number) -> rate(row)).list();
    }

    Optional<Rate> on(Currency currency, LocalDate day, LocalDate oldest) {
        return sql.sql("""
                        select %s
                          from rate
                         where currency = :currency
                           and valid_from between :oldest and :day
                         order by valid_from desc, recorded_at desc
                         limit 1
                        """.formatted(COLUMNS))
                .param("currency", currency.getCurrencyCode())
                .param("oldest", oldest)
                .param("day", day)
                .query((row, number) -> rate(row))
                .optional();
    }

    /** The rate whose first day is next to that day, before or after it. */
    Optional<Rate> nearest(Currency currency, LocalDate day) {
        return sql.sql("""
                        select %s
                          from rate
                         where currency = :currency
                         order by abs(valid_from - :day::date), recorded_at desc
                         limit 1
                        """.formatted(COLUMNS))
                .param("currency", currency.getCurrencyCode())
                .param("day", day)
                .query((row, number) -> rate(row))
                .optional();
    }

    Rate insert(RateDetails details, Instant at) {
        return sql.sql("""
                        insert into rate (currency, per_dollar, valid_from, source, note, recorded_by, recorded_at)
                        values (:currency, :perDollar, :from, :source, :note, current_account(), :at)
                        returning %s
                        """.formatted(COLUMNS))
                .param("currency", details.currency().getCurrencyCode())
                .param("perDollar", details.perDollar())
                .param("from", details.validFrom())
                .param("source", details.source().name())
                .param("note", details.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> rate(row))
                .single();
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                row.getObject("id", UUID.class),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("per_dollar"),
                row.getObject("valid_from", LocalDate.class),
                RateSource.valueOf(row.getString("source")),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
