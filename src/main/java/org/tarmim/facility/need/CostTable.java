package org.tarmim.facility.need;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/** The columns of a cost, which are the same in every table that has one. */
final class CostTable {
    private CostTable() {}

    static @Nullable Cost read(ResultSet row) throws SQLException {
        var usd = row.getBigDecimal("usd");
        if (usd == null) return null;
        var source = row.getString("rate_source");
        return new Cost(
                Objects.requireNonNull(money(row, "amount")),
                new Money(usd, Rate.DOLLAR),
                row.getBigDecimal("rate").stripTrailingZeros(),
                source == null ? null : RateSource.valueOf(source),
                row.getObject("rate_from", LocalDate.class));
    }

    /** An amount in the currency of the row. */
    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Money.of(amount.toPlainString(), row.getString("currency"));
    }

    static Map<String, @Nullable Object> params(@Nullable Cost cost) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("currency", cost == null ? null : cost.amount().currency().getCurrencyCode());
        params.put("amount", cost == null ? null : cost.amount().amount());
        params.put("usd", cost == null ? null : cost.usd().amount());
        params.put("rate", cost == null ? null : cost.rate());
        params.put("rateSource", cost == null ? null : name(cost.rateSource()));
        params.put("rateFrom", cost == null ? null : cost.rateFrom());
        return params;
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
