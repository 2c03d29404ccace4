package org.tarmim.pledge.lead;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.tarmim.access.Actor;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.TimePlace;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.situation.statement.StatementRow;

/** All SQL of what was decided on statements. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LeadTable {
    /** A lead and what became of it; the statement is in the lead. */
    record Story(Decided begun, Outcome now, @Nullable PledgeCode pledge) {
        TimePlace place() {
            return new TimePlace(begun.at(), begun.statement());
        }

        Lead lead(StatementRow statement) {
            return new Lead(begun, now, pledge, statement);
        }
    }

    private final JdbcClient sql;

    LeadTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nobody else decides on this statement; the lock ends with the transaction. */
    void lock(UUID statement) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('decision ' || :statement, 0))")
                .param("statement", statement.toString())
                .query((row, number) -> statement)
                .single();
    }

    /** What was decided on a statement, the newest first, as far as the reader sees it. */
    List<Decided> of(UUID statement) {
        return sql.sql("""
                        select d.*, p.code
                          from statement_decision d
                          left join pledge p on p.id = d.pledge_id
                         where d.statement_id = :statement
                         order by d.no desc
                        """)
                .param("statement", statement)
                .query((row, number) -> decided(row))
                .list();
    }

    /** The statements from which a pledge came, by the revisions that name one and by decisions. */
    List<UUID> statementsOf(UUID pledge) {
        return sql.sql("""
                        select statement_id
                          from statement_decision
                         where pledge_id = :pledge
                         union
                        select statement_id
                          from pledge_revision
                         where pledge_id = :pledge
                           and statement_id is not null
                        """).param("pledge", pledge).query(UUID.class).list();
    }

    /** Statements on paying for reconstruction on which nobody decided and which still stand, the newest first. */
    List<TimePlace> undecided(@Nullable TimePlace after, int limit) {
        return sql.sql("""
                        select s.id, s.recorded_at
                          from statement s
                          join statement_stance t on t.statement_id = s.id
                                and t.issue = 'FUND_RECONSTRUCTION'
                         where not exists (select from statement_decision d where d.statement_id = s.id)
                           and not is_taken_back(s.id)
                           and (cast(:at as timestamptz) is null
                                or (s.recorded_at, s.id) < (:at, cast(:statement as uuid)))
                         order by s.recorded_at desc, s.id desc
                         limit :limit
                        """)
                .params(place(after))
                .param("limit", limit)
                .query((row, number) -> new TimePlace(instant(row, "recorded_at"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Leads by what became of them, those begun last first. */
    List<Story> leads(LeadQuery query, @Nullable TimePlace after, int limit) {
        return sql.sql("""
                        select l.*, cast(null as text) as code, n.outcome as now, p.code as came
                          from statement_decision l
                          join lateral (select d.outcome, d.pledge_id
                                          from statement_decision d
                                         where d.statement_id = l.statement_id
                                         order by d.no desc
                                         limit 1) n on n.outcome = :now
                          left join pledge p on p.id = n.pledge_id
                         where l.outcome = 'LEAD'
                           and not exists (select from statement_decision d
                                            where d.statement_id = l.statement_id
                                              and d.outcome = 'LEAD'
                                              and d.no > l.no)
                           and (cast(:donor as uuid) is null or l.donor_id = :donor)
                           and (cast(:at as timestamptz) is null
                                or (l.decided_at, l.statement_id) < (:at, cast(:statement as uuid)))
                         order by l.decided_at desc, l.statement_id desc
                         limit :limit
                        """)
                .params(place(after))
                .param("donor", query.donor())
                .param("now", query.now().name())
                .param("limit", limit)
                .query((row, number) ->
                        new Story(decided(row), Outcome.valueOf(row.getString("now")), code(row.getString("came"))))
                .list();
    }

    void insert(OutcomeDetails details, @Nullable UUID donor, @Nullable Decided before, Actor who, Instant at) {
        var amount = details.amount();
        var some = amount == null ? null : amount.some();
        sql.sql("""
                        insert into statement_decision (statement_id, no, outcome, previous_outcome, donor_id, amount_kind,
                               least, most, currency, pledge_id, reason, decided_by, decided_org, decided_at)
                        values (:statement, :no, :outcome, :before, :donor, :kind,
                               :least, :most, :currency, :pledge, :reason, :account, :organisation, :at)
                        """)
                .param("statement", details.statement())
                .param("no", before == null ? 1 : before.no() + 1)
                .param("outcome", details.outcome().name())
                .param("before", before == null ? null : before.outcome().name())
                .param("donor", donor)
                .param("kind", amount == null ? null : amount.kind().name())
                .param("least", amount == null ? null : units(amount.least()))
                .param("most", amount == null ? null : units(amount.most()))
                .param("currency", some == null ? null : some.currency().getCurrencyCode())
                .param("pledge", details.pledge())
                .param("reason", details.reason())
                .param("account", who.account())
                .param("organisation", who.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Blanks the reasons of the decisions on the statement that is asked about. */
    void withhold(UUID ask) {
        sql.sql("select withhold_decision_reasons(:ask)")
                .param("ask", ask)
                .query()
                .singleRow();
    }

    private static Map<String, @Nullable Object> place(@Nullable TimePlace after) {
        var place = new HashMap<String, @Nullable Object>();
        place.put("at", TimePlace.momentOf(after));
        place.put("statement", TimePlace.idOf(after));
        return place;
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getObject("statement_id", UUID.class),
                row.getInt("no"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("donor_id", UUID.class),
                amount(row),
                code(row.getString("code")),
                row.getString("reason"),
                row.getObject("decided_org", UUID.class),
                instant(row, "decided_at"));
    }

    private static @Nullable PledgedAmount amount(ResultSet row) throws SQLException {
        var kind = row.getString("amount_kind");
        if (kind == null) return null;
        var currency = row.getString("currency");
        return new PledgedAmount(
                AmountKind.valueOf(kind),
                money(row.getBigDecimal("least"), currency),
                money(row.getBigDecimal("most"), currency));
    }

    private static @Nullable Money money(@Nullable BigDecimal units, @Nullable String currency) {
        return units == null || currency == null ? null : new Money(units, Currency.getInstance(currency));
    }

    private static @Nullable BigDecimal units(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable PledgeCode code(@Nullable String text) {
        return text == null ? null : new PledgeCode(text);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
