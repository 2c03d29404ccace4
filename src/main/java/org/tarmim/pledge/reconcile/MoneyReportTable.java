package org.tarmim.pledge.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;

/** All SQL of what both sides report. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MoneyReportTable {
    /** A pledge of which something is reported. */
    record Reported(UUID pledge, String code) {}

    private final JdbcClient sql;

    MoneyReportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The reports of pledges that nothing replaced. */
    List<MoneyReport> of(Collection<UUID> pledges) {
        return sql.sql("""
                        select r.*
                          from money_report r
                         where r.pledge_id = any (:pledges)
                           and not exists (select from money_report n where n.replaces = r.id)
                         order by r.happened_on, r.id
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> report(row))
                .list();
    }

    Optional<MoneyReport> byId(UUID id) {
        return sql.sql("select * from money_report where id = :id")
                .param("id", id)
                .query((row, number) -> report(row))
                .optional();
    }

    /** The pledges of which something is reported, by their code, after one. */
    List<Reported> pledges(@Nullable String after, int limit) {
        return sql.sql("""
                        select l.id, l.code
                          from pledge l
                         where l.code > :after
                           and exists (select from money_report r where r.pledge_id = l.id)
                         order by l.code
                         limit :limit
                        """)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query((row, number) -> new Reported(row.getObject("id", UUID.class), row.getString("code")))
                .list();
    }

    List<Accepted> accepted(Collection<UUID> pledges) {
        return sql.sql("""
                        select donor_report, recipient_report, reason
                          from accepted_difference
                         where pledge_id = any (:pledges)
                        """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, number) -> new Accepted(
                        row.getObject("donor_report", UUID.class),
                        row.getObject("recipient_report", UUID.class),
                        row.getString("reason")))
                .list();
    }

    /** Whose pledge it is. */
    Optional<UUID> donor(UUID pledge) {
        return sql.sql("select donor_id from pledge where id = :pledge")
                .param("pledge", pledge)
                .query(UUID.class)
                .optional();
    }

    void insert(UUID id, MoneyReportDetails details, Conversion worth, Actor who, Instant at) {
        var rate = worth.rate();
        sql.sql("""
                        insert into money_report (id, pledge_id, side, stage, amount, currency, per_dollar, rate_id, usd,
                                                  happened_on, reference, reporter_id, replaces, recorded_by,
                                                  recorded_org, recorded_at)
                        values (:id, :pledge, :side, :stage, :amount, :currency, :perDollar, :rate, :usd,
                                :happenedOn, :reference, :reporter, :replaces, :who, :organisation, :at)
                        """)
                .param("id", id)
                .param("pledge", details.pledge())
                .param("side", details.side().name())
                .param("stage", details.stage().name())
                .param("amount", details.amount().amount())
                .param("currency", details.amount().currency().getCurrencyCode())
                .param("perDollar", worth.perDollar())
                .param("rate", rate == null ? null : rate.id(), Types.OTHER)
                .param("usd", worth.dollars().amount())
                .param("happenedOn", details.happenedOn())
                .param("reference", details.reference())
                .param("reporter", details.reporter())
                .param("replaces", details.replaces(), Types.OTHER)
                .param("who", who.account())
                .param("organisation", who.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(Match match, String reason, Actor who, Instant at) {
        var donor = match.donor();
        var recipient = match.recipient();
        sql.sql("""
                        insert into accepted_difference (pledge_id, donor_report, donor_recorder, recipient_report,
                                                         recipient_recorder, reason, accepted_by, accepted_org,
                                                         accepted_at)
                        values (:pledge, :donor, :donorRecorder, :recipient, :recipientRecorder, :reason, :who,
                                :organisation, :at)
                        """)
                .param("pledge", match.pledge())
                .param("donor", Match.id(donor), Types.OTHER)
                .param("donorRecorder", donor == null ? null : donor.recordedBy(), Types.OTHER)
                .param("recipient", Match.id(recipient), Types.OTHER)
                .param("recipientRecorder", recipient == null ? null : recipient.recordedBy(), Types.OTHER)
                .param("reason", reason)
                .param("who", who.account())
                .param("organisation", who.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static MoneyReport report(ResultSet row) throws SQLException {
        return new MoneyReport(
                row.getObject("id", UUID.class),
                row.getObject("pledge_id", UUID.class),
                ReportingSide.valueOf(row.getString("side")),
                ReportedStage.valueOf(row.getString("stage")),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                new Money(row.getBigDecimal("usd"), Rate.DOLLAR),
                row.getObject("happened_on", LocalDate.class),
                row.getString("reference"),
                row.getObject("reporter_id", UUID.class),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
