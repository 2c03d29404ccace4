package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Picture;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/** The SQL of the rows in a total of the gap, newest first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GapRowTable {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final JdbcClient sql;

    GapRowTable(JdbcClient sql) {
        this.sql = sql;
    }

    GapRows page(GapPart part, Picture picture, @Nullable GapRowPlace after, int size) {
        var rows = rows(part, picture, after, size + 1);
        return counted(part, picture, Page.of(rows, size, GapRow::place));
    }

    List<GapRow> all(GapPart part, Picture picture) {
        return rows(part, picture, null, NO_LIMIT);
    }

    private GapRows counted(GapPart part, Picture picture, Page<GapRow> page) {
        return sql.sql("""
                        select count(*) as count, coalesce(sum(usd), 0) as usd
                          from (select sum(e.usd) as usd
                        %s
                                 group by p.id, e.account) row
                        """.formatted(entries(part)))
                .params(params(part, picture))
                .query((row, number) -> new GapRows(row.getLong("count"), dollars(row.getBigDecimal("usd")), page))
                .single();
    }

    private List<GapRow> rows(GapPart part, Picture picture, @Nullable GapRowPlace after, int limit) {
        var params = params(part, picture);
        params.put("limit", limit);
        params.put("afterDay", after == null ? null : after.day());
        params.put("afterPosting", after == null ? null : after.posting());
        params.put("afterStage", after == null ? null : after.stage().name());
        var keyset =
                after == null ? "" : "and (p.value_date, p.id, e.account) < (:afterDay, :afterPosting, :afterStage)";
        return sql.sql("""
                        select p.id, p.kind, e.account, p.value_date, l.code, p.donor_id, p.amount, p.currency,
                               p.per_dollar, x.source, sum(e.usd) as usd, p.recorded_org, p.reference,
                               (select d.file_id from pledge_document d
                                 where d.posting_id = p.id
                                 order by d.hung_at, d.file_id
                                 limit 1) as file_id
                        %s
                        %s
                         group by p.id, e.account, l.code, x.source
                         order by p.value_date desc, p.id desc, e.account desc
                         limit :limit
                        """.formatted(entries(part), keyset))
                .params(params)
                .query((row, number) -> row(row))
                .list();
    }

    static String entries(GapPart part) {
        var here = " and %s = :apart".formatted(GapSight.APART);
        return GapSight.entries()
                + here
                + (part.word() == null
                        ? ""
                        : " and %s = :word".formatted(GapSight.word(part.gap().by())));
    }

    static Map<String, @Nullable Object> params(GapPart part, Picture picture) {
        var params = new HashMap<String, @Nullable Object>(GapSight.params(picture));
        params.put("stages", part.stages().stream().map(Enum::name).toArray(String[]::new));
        params.put("apart", part.apart());
        params.put("word", part.word());
        return params;
    }

    private static GapRow row(ResultSet row) throws SQLException {
        var pledge = row.getString("code");
        var source = row.getString("source");
        return new GapRow(
                row.getObject("id", UUID.class),
                PostingKind.valueOf(row.getString("kind")),
                Account.valueOf(row.getString("account")),
                row.getObject("value_date", LocalDate.class),
                pledge == null ? null : new PledgeCode(pledge),
                row.getObject("donor_id", UUID.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("per_dollar"),
                source == null ? null : RateSource.valueOf(source),
                dollars(row.getBigDecimal("usd")),
                row.getObject("recorded_org", UUID.class),
                row.getString("reference"),
                row.getObject("file_id", UUID.class));
    }

    private static Money dollars(BigDecimal usd) {
        return new Money(usd, Rate.DOLLAR);
    }
}
