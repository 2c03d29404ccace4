package org.tarmim.pledge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Holdings.Place;
import org.tarmim.rates.Rate;

/** All SQL of where the money of allocations was parked before. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ParkedTable {
    private final JdbcClient sql;

    ParkedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** By deposit what an allocation has of its parked money, drawn or carried along by a transfer; the latest first. */
    Map<UUID, Money> drawn(UUID allocation) {
        var drawn = new LinkedHashMap<UUID, Money>();
        sql.sql("""
                        select f.parent_id, f.usd
                          from allocation a
                         cross join drawn_from_parents(a.pledge_id) f
                          join posting d on d.id = f.parent_id
                         where a.id = :allocation
                           and f.allocation_id = a.id
                           and f.usd > 0
                         order by d.value_date desc, d.recorded_at desc, f.parent_id
                        """).param("allocation", allocation).query(row -> {
            drawn.put(row.getObject("parent_id", UUID.class), dollars(row));
        });
        return drawn;
    }

    /** Which parked money a movement brought to which allocation, by the place where that allocation has it. */
    Map<Place, Money> brought(UUID posting) {
        var brought = new LinkedHashMap<Place, Money>();
        sql.sql("""
                        select p.allocation_id, e.parent_id, -e.usd as usd
                          from posting p
                          join entry e on e.posting_id = p.id
                         where p.id = :posting
                           and p.allocation_id is not null
                           and e.parent_id is not null
                           and e.usd < 0
                        union all
                        select t.to_id, c.parent_id, c.usd
                          from posting p
                          join allocation_transfer t on t.id = p.transfer_id
                          join transfer_parent c on c.transfer_id = t.id
                         where p.id = :posting
                        """).param("posting", posting).query(row -> {
            brought.put(place(row), dollars(row));
        });
        return brought;
    }

    /** Keeps what of the money of a transfer stays parked in which deposit. */
    void carry(Transfer transfer, Map<UUID, Money> parked) {
        parked.forEach((parent, usd) -> sql.sql("""
                        insert into transfer_parent (transfer_id, parent_id, usd)
                        values (:transfer, :parent, :usd)
                        """)
                .param("transfer", transfer.id())
                .param("parent", parent)
                .param("usd", usd.amount())
                .update());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                Account.ALLOCATED, row.getObject("allocation_id", UUID.class), row.getObject("parent_id", UUID.class));
    }

    private static Money dollars(ResultSet row) throws SQLException {
        return new Money(row.getBigDecimal("usd"), Rate.DOLLAR);
    }
}
