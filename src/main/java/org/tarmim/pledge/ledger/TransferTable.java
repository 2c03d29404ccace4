package org.tarmim.pledge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** All SQL of transfers between allocations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TransferTable {
    private static final String SELECT = """
            select t.*, coalesce(d.decision, 'PROPOSED') as state
              from allocation_transfer t
              left join transfer_decision d on d.transfer_id = t.id
            """;

    private final JdbcClient sql;

    TransferTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Transfer> of(UUID pledge) {
        return sql.sql(SELECT + "where t.pledge_id = :pledge order by t.proposed_at desc")
                .param("pledge", pledge)
                .query((row, number) -> transfer(row))
                .list();
    }

    Optional<Transfer> byId(UUID id) {
        return sql.sql(SELECT + "where t.id = :id")
                .param("id", id)
                .query((row, number) -> transfer(row))
                .optional();
    }

    void insert(UUID id, UUID pledge, TransferDetails details, Actor proposer, Instant at) {
        sql.sql("""
                        insert into allocation_transfer (id, pledge_id, from_id, to_id, usd, proposer_id, proposer_org,
                                                         proposed_at, note)
                        values (:id, :pledge, :from, :to, :usd, :proposer, :organisation, :at, :note)
                        """)
                .param("id", id)
                .param("pledge", pledge)
                .param("from", details.from())
                .param("to", details.to())
                .param("usd", details.amount().amount())
                .param("proposer", proposer.account())
                .param("organisation", proposer.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", details.note())
                .update();
    }

    void decide(Transfer transfer, boolean confirmed, @Nullable String note, Actor decider, Instant at) {
        sql.sql("""
                        insert into transfer_decision (transfer_id, proposer_id, decision, note, decider_id, decider_org,
                                                       decided_at)
                        values (:id, :proposer, :decision, :note, :decider, :organisation, :at)
                        """)
                .param("id", transfer.id())
                .param("proposer", transfer.proposer())
                .param("decision", confirmed ? "CONFIRMED" : "REJECTED")
                .param("note", note)
                .param("decider", decider.account())
                .param("organisation", decider.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getObject("pledge_id", UUID.class),
                new TransferDetails(
                        row.getObject("from_id", UUID.class),
                        row.getObject("to_id", UUID.class),
                        new Money(row.getBigDecimal("usd"), Rate.DOLLAR),
                        row.getString("note")),
                TransferState.valueOf(row.getString("state")),
                row.getObject("proposer_id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
