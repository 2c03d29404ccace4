package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/** All SQL of revisions of pledges, with how far their review has come. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RevisionTable {
    private static final String SELECT = """
            select r.*, p.code, x.valid_from as rate_from, x.source as rate_source, x.note as rate_note,
                   x.recorded_at as rate_recorded_at,
                   coalesce((select case when v.decision <> 'VERIFIED' then v.decision
                                         when v.step = v.reviews_needed then 'VERIFIED'
                                         else 'WAITING_FOR_SECOND' end
                               from pledge_review v
                              where v.revision_id = r.id
                              order by v.step desc
                              limit 1), 'WAITING') as state
              from pledge_revision r
              join pledge p on p.id = r.pledge_id
              left join rate x on x.id = r.rate_id
            """;

    private final JdbcClient sql;
    private final RevisionPartTable parts;

    RevisionTable(JdbcClient sql, RevisionPartTable parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** The revisions that a condition on {@code r}, {@code p} and {@code state} finds, in its order. */
    List<Revision> where(String condition, Map<String, @Nullable Object> params) {
        var bare = sql.sql("select * from (" + SELECT + ") r where " + condition)
                .params(params)
                .query((row, number) -> revision(row))
                .list();
        var parts = this.parts.of(bare.stream().map(Revision::id).toList());
        return bare.stream().map(parts::complete).toList();
    }

    void insert(Revision revision) {
        sql.sql("""
                        insert into pledge_revision (id, pledge_id, no, donor_id, title, kind, amount_kind, least, most,
                               currency, per_dollar, rate_id, floor_usd, ceiling_usd, announced_on, horizon_from, horizon_to,
                               purpose, sector, area, earmarking, additionality, channel, channel_id, implementer_id,
                               statement_id, reason, note, author_id, author_org, recorded_at, reviews_needed)
                        values (:id, :pledge, :no, :donor, :title, :kind, :amountKind, :least, :most,
                               :currency, :perDollar, :rate, :floor, :ceiling, :announcedOn, :horizonFrom, :horizonTo,
                               :purpose, :sector, :area, :earmarking, :additionality, :channel, :channelParty, :implementer,
                               :statement, :reason, :note, :author, :authorOrg, :at, :needed)
                        """).params(heads(revision)).params(columns(revision.details())).update();
        parts.insert(revision);
    }

    private static Map<String, @Nullable Object> heads(Revision revision) {
        var heads = new HashMap<String, @Nullable Object>();
        heads.put("id", revision.id());
        heads.put("pledge", revision.pledge());
        heads.put("no", revision.no());
        heads.put("perDollar", revision.counted().perDollar());
        var rate = revision.counted().rate();
        heads.put("rate", rate == null ? null : rate.id());
        heads.put("floor", revision.counted().floor().amount());
        heads.put("ceiling", amount(revision.counted().ceiling()));
        heads.put("reason", revision.reason().name());
        heads.put("note", revision.note());
        heads.put("author", revision.author());
        heads.put("authorOrg", revision.authorOrganisation());
        heads.put("at", revision.recordedAt().atOffset(ZoneOffset.UTC));
        heads.put("needed", revision.reviewsNeeded());
        return heads;
    }

    private static Map<String, @Nullable Object> columns(PledgeDetails details) {
        var said = details.amount().some();
        var area = details.area();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("donor", details.donor());
        columns.put("title", details.title());
        columns.put("kind", details.kind().name());
        columns.put("amountKind", details.amount().kind().name());
        columns.put("least", amount(details.amount().least()));
        columns.put("most", amount(details.amount().most()));
        columns.put("currency", said == null ? null : said.currency().getCurrencyCode());
        columns.put("announcedOn", details.announcedOn());
        columns.put("horizonFrom", details.horizonFrom());
        columns.put("horizonTo", details.horizonTo());
        columns.put("purpose", details.purpose());
        columns.put("sector", details.sector());
        columns.put("area", area == null ? null : area.value());
        columns.put("earmarking", details.earmarking().name());
        columns.put("additionality", details.additionality().name());
        columns.put("channel", details.channel().name());
        columns.put("channelParty", details.channelParty());
        columns.put("implementer", details.implementer());
        columns.put("statement", details.statement());
        return columns;
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                row.getObject("pledge_id", UUID.class),
                new PledgeCode(row.getString("code")),
                row.getInt("no"),
                details(row),
                counted(row),
                RevisionReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getObject("author_id", UUID.class),
                row.getObject("author_org", UUID.class),
                row.getInt("reviews_needed"),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static PledgeDetails details(ResultSet row) throws SQLException {
        var area = row.getString("area");
        return new PledgeDetails(
                row.getObject("donor_id", UUID.class),
                row.getString("title"),
                PledgeKind.valueOf(row.getString("kind")),
                pledged(row),
                row.getObject("announced_on", LocalDate.class),
                row.getObject("horizon_from", LocalDate.class),
                row.getObject("horizon_to", LocalDate.class),
                row.getString("purpose"),
                row.getString("sector"),
                area == null ? null : new PCode(area),
                Earmarking.valueOf(row.getString("earmarking")),
                Additionality.valueOf(row.getString("additionality")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("channel_id", UUID.class),
                row.getObject("implementer_id", UUID.class),
                List.of(),
                List.of(),
                row.getObject("statement_id", UUID.class),
                List.of());
    }

    private static PledgedAmount pledged(ResultSet row) throws SQLException {
        var kind = AmountKind.valueOf(row.getString("amount_kind"));
        var currency = row.getString("currency");
        if (currency == null) return PledgedAmount.none(kind);
        return new PledgedAmount(
                kind, money(row.getBigDecimal("least"), currency), money(row.getBigDecimal("most"), currency));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                new Money(row.getBigDecimal("floor_usd"), Rate.DOLLAR),
                money(row.getBigDecimal("ceiling_usd"), Rate.DOLLAR.getCurrencyCode()),
                row.getBigDecimal("per_dollar"),
                row.getObject("rate_id") == null ? null : rate(row));
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                row.getObject("rate_id", UUID.class),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("per_dollar"),
                row.getObject("rate_from", LocalDate.class),
                RateSource.valueOf(row.getString("rate_source")),
                row.getString("rate_note"),
                row.getObject("rate_recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, Currency.getInstance(currency));
    }
}
