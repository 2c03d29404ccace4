package org.tarmim.facility.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of unit costs. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UnitCostTable {
    private static final String COLUMNS = "id, asset, unit, amount, currency, source, price_date, valid_from, valid_to";

    private final JdbcClient sql;

    UnitCostTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<UnitCost> all() {
        return sql.sql("""
                        select %s
                          from unit_cost
                         order by lower(asset), price_date desc, id desc
                         limit 1000
                        """.formatted(COLUMNS))
                .query((row, number) -> unitCost(row))
                .list();
    }

    Optional<UnitCost> find(UUID id) {
        return sql.sql("select %s from unit_cost where id = :id".formatted(COLUMNS))
                .param("id", id)
                .query((row, number) -> unitCost(row))
                .optional();
    }

    void withhold(UUID ask) {
        sql.sql("select withhold_unit_cost(:ask)").param("ask", ask).query().singleRow();
    }

    UnitCost insert(UnitCostDetails details, Instant at) {
        return sql.sql("""
                        insert into unit_cost (asset, unit, amount, currency, source, price_date, valid_from, valid_to,
                                               recorded_by, recorded_at)
                        values (:asset, :unit, :amount, :currency, :source, :priceDate, :from, :to,
                                current_account(), :at)
                        returning %s
                        """.formatted(COLUMNS))
                .param("asset", details.asset())
                .param("unit", details.unit())
                .param("amount", details.amount().amount())
                .param("currency", details.amount().currency().getCurrencyCode())
                .param("source", details.source())
                .param("priceDate", details.priceDate())
                .param("from", details.validFrom())
                .param("to", details.validTo())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> unitCost(row))
                .single();
    }

    private static UnitCost unitCost(ResultSet row) throws SQLException {
        return new UnitCost(
                row.getObject("id", UUID.class),
                new UnitCostDetails(
                        row.getString("asset"),
                        row.getString("unit"),
                        Objects.requireNonNull(CostTable.money(row, "amount")),
                        row.getString("source"),
                        row.getObject("price_date", LocalDate.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }
}
