package org.tarmim.pledge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** All SQL of allocations, with the money that is in them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AllocationTable {
    private static final String SELECT = """
            select a.*, d.decision, d.note as decision_note, d.decider_id, b.allocated, b.disbursed, b.spent,
                   a.usd + coalesce((select sum(case when t.to_id = a.id then t.usd else -t.usd end)
                                       from allocation_transfer t
                                       join transfer_decision c on c.transfer_id = t.id
                                             and c.decision = 'CONFIRMED'
                                      where a.id in (t.from_id, t.to_id)
                                        and not exists (select from posting m
                                                          join posting r on r.reverses = m.id
                                                         where m.transfer_id = t.id)), 0) as meant
              from allocation a
              left join allocation_decision d on d.allocation_id = a.id
              left join lateral (
                   select coalesce(sum(b.usd) filter (where b.account = 'ALLOCATED'), 0) as allocated,
                          coalesce(sum(b.usd) filter (where b.account = 'DISBURSED'), 0) as disbursed,
                          coalesce(sum(b.usd) filter (where b.account = 'SPENT'), 0) as spent
                     from bucket b
                    where b.pledge_id = a.pledge_id
                      and b.allocation_id = a.id) b on true
            """;

    private final JdbcClient sql;

    AllocationTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Allocation> ofPledge(UUID pledge) {
        return sql.sql(SELECT + "where a.pledge_id = :pledge order by a.proposed_at desc")
                .param("pledge", pledge)
                .query((row, number) -> allocation(row))
                .list();
    }

    List<Allocation> toNeed(UUID need) {
        return sql.sql(SELECT + "where a.need_id = :need order by a.proposed_at desc")
                .param("need", need)
                .query((row, number) -> allocation(row))
                .list();
    }

    List<Allocation> waiting() {
        return sql.sql(SELECT + "where d.decision is null order by a.proposed_at limit 200")
                .query((row, number) -> allocation(row))
                .list();
    }

    Optional<Allocation> byId(UUID id) {
        return sql.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query((row, number) -> allocation(row))
                .optional();
    }

    void insert(UUID id, AllocationDetails details, Actor proposer, Instant at) {
        var area = details.area();
        sql.sql("""
                        insert into allocation (id, pledge_id, need_id, sector, area, usd, proposer_id, proposer_org,
                                                proposed_at, note)
                        values (:id, :pledge, :need, :sector, :area, :usd, :proposer, :organisation, :at, :note)
                        """)
                .param("id", id)
                .param("pledge", details.pledge())
                .param("need", details.need(), Types.OTHER)
                .param("sector", details.sector())
                .param("area", area == null ? null : area.value())
                .param("usd", details.amount().amount())
                .param("proposer", proposer.account())
                .param("organisation", proposer.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", details.note())
                .update();
    }

    void decide(Allocation allocation, boolean confirmed, @Nullable String note, Actor decider, Instant at) {
        sql.sql("""
                        insert into allocation_decision (allocation_id, proposer_id, decision, note, decider_id,
                                                         decider_org, decided_at)
                        values (:id, :proposer, :decision, :note, :decider, :organisation, :at)
                        """)
                .param("id", allocation.id())
                .param("proposer", allocation.proposer())
                .param("decision", confirmed ? "CONFIRMED" : "REJECTED")
                .param("note", note)
                .param("decider", decider.account())
                .param("organisation", decider.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Allocation allocation(ResultSet row) throws SQLException {
        var waiting = dollars(row, "allocated");
        var disbursed = dollars(row, "disbursed");
        var spent = dollars(row, "spent");
        return new Allocation(
                row.getObject("id", UUID.class),
                details(row),
                state(row.getString("decision"), waiting.plus(disbursed).plus(spent)),
                waiting,
                disbursed,
                spent,
                row.getString("decision_note"),
                row.getObject("proposer_id", UUID.class),
                row.getObject("decider_id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static AllocationDetails details(ResultSet row) throws SQLException {
        var area = row.getString("area");
        return new AllocationDetails(
                row.getObject("pledge_id", UUID.class),
                row.getObject("need_id", UUID.class),
                row.getString("sector"),
                area == null ? null : new PCode(area),
                dollars(row, "meant"),
                row.getString("note"));
    }

    private static AllocationState state(@Nullable String decision, Money paid) {
        if (decision == null) return AllocationState.PROPOSED;
        if (decision.equals("REJECTED")) return AllocationState.REJECTED;
        return paid.isPositive() ? AllocationState.FUNDED : AllocationState.RESERVED;
    }

    private static Money dollars(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Rate.DOLLAR);
    }
}
