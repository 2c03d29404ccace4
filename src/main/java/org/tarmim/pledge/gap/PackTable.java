package org.tarmim.pledge.gap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.pledge.document.DocumentKind;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.PostingKind;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/** The SQL of audit packs: the rows of a total one by one, and all on which they rest. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PackTable {
    /** A rate that a row of the pack was converted by. */
    record UsedRate(UUID id, Currency currency, BigDecimal perDollar, LocalDate validFrom, RateSource source) {}

    /** What a person decided on a revision of a pledge, or on an allocation, by the organisation of that person. */
    record Decision(
            String pledge,
            int no,
            String of,
            int step,
            String decision,
            UUID organisation,
            Instant at,
            @Nullable String note) {}

    /** A document on which a movement rests, or where that is null a pledge. */
    record Document(
            @Nullable String pledge,
            @Nullable PostingKind of,
            UUID file,
            DocumentKind kind,
            @Nullable Long size,
            @Nullable String sha256) {}

    /** What an account holds. */
    record Balance(Account account, Money usd) {}

    private static final String IN_PACK = """
            select distinct p.pledge_id
            %s
            """;

    private final JdbcClient sql;

    PackTable(JdbcClient sql) {
        this.sql = sql;
    }

    void eachRow(PackPart pack, Picture picture, Consumer<PackRow> reader) {
        each("""
                select p.id, p.kind, e.account, p.value_date, p.recorded_at, l.code, p.donor_id, p.amount, p.currency,
                       p.per_dollar, p.rate_id, x.source, sum(e.usd) as usd, p.recorded_org, p.reference
                %s
                 group by p.id, e.account, l.code, x.source
                 order by p.value_date, p.id, e.account
                """.formatted(entries(pack)), pack, picture, (row, number) -> row(row), reader);
    }

    void eachRate(PackPart pack, Picture picture, Consumer<UsedRate> reader) {
        each("""
                select distinct x.id, x.currency, x.per_dollar, x.valid_from, x.source
                %s
                   and x.id is not null
                 order by x.currency, x.valid_from, x.id
                """.formatted(entries(pack)), pack, picture, (row, number) -> rate(row), reader);
    }

    void eachDecision(PackPart pack, Picture picture, Consumer<Decision> reader) {
        each("""
                select l.code, r.no, 'pledge' as of, v.step, v.decision, v.reviewer_org as organisation,
                       v.decided_at as at, v.note
                  from pledge_review v
                  join pledge_revision r on r.id = v.revision_id
                  join pledge l on l.id = r.pledge_id
                 where r.pledge_id in (%1$s)
                   and v.decided_at <= :known
                 union all
                select l.code, 0, 'allocation', 1, d.decision, d.decider_org, d.decided_at, d.note
                  from allocation_decision d
                  join allocation a on a.id = d.allocation_id
                  join pledge l on l.id = a.pledge_id
                 where a.pledge_id in (%1$s)
                   and d.decided_at <= :known
                 order by 1, 7
                """.formatted(IN_PACK.formatted(entries(pack))), pack, picture, (row, number) -> decision(row), reader);
    }

    void eachDocument(PackPart pack, Picture picture, Consumer<Document> reader) {
        each("""
                select l.code, p.kind as of, d.file_id, d.kind, f.size, encode(f.sha256, 'hex') as sha256
                  from pledge_document d
                  left join posting p on p.id = d.posting_id
                  left join pledge_answer w on w.id = d.answer_id
                  left join condition_assessment s on s.id = d.assessment_id
                  left join pledge_condition c on c.id = s.condition_id
                  left join pledge_revision r on r.id = coalesce(d.revision_id, c.revision_id)
                  left join pledge l on l.id = coalesce(p.pledge_id, w.pledge_id, r.pledge_id)
                  left join file f on f.id = d.file_id
                 where d.hung_at <= :known
                   and l.id in (%s)
                 order by 1, 2, 3
                """.formatted(IN_PACK.formatted(entries(pack))), pack, picture, (row, number) -> document(row), reader);
    }

    /** What every account holds in the picture; all of them together come to nothing. */
    List<Balance> balances(PackPart pack, Picture picture) {
        return sql.sql("""
                        select e.account, sum(e.usd) as usd
                          from entry e
                          left join pledge l on l.id = e.pledge_id
                         where e.value_date <= :day
                           and e.recorded_at <= :known
                           and (cast(:pledge as text) is null or l.code = :pledge)
                         group by e.account
                        """)
                .params(params(pack, picture))
                .query((row, number) ->
                        new Balance(Account.valueOf(row.getString("account")), dollars(row.getBigDecimal("usd"))))
                .list();
    }

    private <T> void each(String text, PackPart pack, Picture picture, RowMapper<T> mapper, Consumer<T> reader) {
        try (Stream<T> rows = sql.sql(text).params(params(pack, picture)).query(mapper).stream()) {
            rows.forEach(reader);
        }
    }

    private static String entries(PackPart pack) {
        if (pack.pledge() != null) return GapSight.entries() + " and l.code = :pledge";
        return GapRowTable.entries(pack.part());
    }

    private static Map<String, @Nullable Object> params(PackPart pack, Picture picture) {
        var params = new HashMap<String, @Nullable Object>(GapRowTable.params(pack.part(), picture));
        params.put("pledge", pack.pledge() == null ? null : pack.pledge().text());
        return params;
    }

    private static PackRow row(ResultSet row) throws SQLException {
        var source = row.getString("source");
        return new PackRow(
                row.getObject("id", UUID.class),
                PostingKind.valueOf(row.getString("kind")),
                Account.valueOf(row.getString("account")),
                row.getObject("value_date", LocalDate.class),
                instant(row, "recorded_at"),
                row.getString("code"),
                row.getObject("donor_id", UUID.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("per_dollar"),
                row.getObject("rate_id", UUID.class),
                source == null ? null : RateSource.valueOf(source),
                dollars(row.getBigDecimal("usd")),
                row.getObject("recorded_org", UUID.class),
                row.getString("reference"));
    }

    private static UsedRate rate(ResultSet row) throws SQLException {
        return new UsedRate(
                row.getObject("id", UUID.class),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("per_dollar"),
                row.getObject("valid_from", LocalDate.class),
                RateSource.valueOf(row.getString("source")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getString("code"),
                row.getInt("no"),
                row.getString("of"),
                row.getInt("step"),
                row.getString("decision"),
                row.getObject("organisation", UUID.class),
                instant(row, "at"),
                row.getString("note"));
    }

    private static Document document(ResultSet row) throws SQLException {
        var of = row.getString("of");
        return new Document(
                row.getString("code"),
                of == null ? null : PostingKind.valueOf(of),
                row.getObject("file_id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getObject("size", Long.class),
                row.getString("sha256"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Money dollars(BigDecimal usd) {
        return new Money(usd, Rate.DOLLAR);
    }
}
