package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.rates.Rate;

/** What has to hold in the books of a pledge after each step, asked of the database itself. */
@Component
class Books {
    private final Flows flows;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Books(Flows flows, JdbcClient sql, TransactionTemplate transaction) {
        this.flows = flows;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** The five invariants, in the name of somebody who sees them. */
    void hold(Revision pledge, Actor desk) {
        assertThat(found(pledge, desk, """
                        select p.currency
                          from posting p
                          join entry e on e.posting_id = p.id
                         where p.pledge_id = :pledge
                         group by p.currency
                        having sum(e.usd) <> 0
                        """))
                .as("currencies whose postings do not balance")
                .isEmpty();
        assertThat(found(pledge, desk, """
                        select b.account || ' ' || b.usd
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.usd < 0
                           and b.account in ('PLEDGED', 'COMMITTED', 'DEPOSITED', 'ALLOCATED', 'DISBURSED', 'SPENT')
                        """)).as("negative buckets").isEmpty();
        assertThat(found(pledge, desk, """
                        select b.account
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.usd <> (select coalesce(sum(e.usd), 0)
                                           from entry e
                                          where e.pledge_id = b.pledge_id
                                            and e.account = b.account
                                            and e.allocation_id is not distinct from b.allocation_id
                                            and e.parent_id is not distinct from b.parent_id)
                        """))
                .as("buckets that are not the sum of their entries")
                .isEmpty();
        sums(pledge, desk);
        parents(pledge, desk);
    }

    private void sums(Revision pledge, Actor desk) {
        var held = Acting.as(desk, () -> flows.holdings(pledge.pledge()));
        assertThat(Money.sum(Rate.DOLLAR, Account.buckets().stream().map(held::of)))
                .isEqualTo(held.counted()
                        .minus(held.of(Account.INTEREST))
                        .minus(held.of(Account.FEE))
                        .minus(held.of(Account.REFUND))
                        .minus(held.of(Account.EXCHANGE)));
        var drawn = held.counted().minus(held.of(Account.PLEDGED));
        assertThat(held.counted())
                .as("counted")
                .isEqualTo(pledge.counted().floor().max(drawn));
    }

    private void parents(Revision pledge, Actor desk) {
        assertThat(found(pledge, desk, """
                        select d.allocation_id || ' ' || d.usd
                          from drawn_from_parents(:pledge) d
                         where d.usd < 0
                            or d.usd > (select sum(b.usd)
                                          from bucket b
                                         where b.pledge_id = :pledge
                                           and b.allocation_id = d.allocation_id)
                        """)).as("children of parents").isEmpty();
        assertThat(found(pledge, desk, """
                        select b.parent_id::text
                          from bucket b
                         where b.pledge_id = :pledge
                           and b.parent_id is not null
                           and b.usd + (select coalesce(sum(d.usd), 0)
                                          from drawn_from_parents(:pledge) d
                                         where d.parent_id = b.parent_id)
                               <> (select sum(e.usd)
                                     from entry e
                                     join posting p on p.id = e.posting_id
                                    where e.parent_id = b.parent_id
                                      and p.allocation_id is null)
                        """))
                .as("parents that are not what is left and their children")
                .isEmpty();
    }

    private List<String> found(Revision pledge, Actor desk, String query) {
        return Acting.as(
                desk,
                () -> transaction.execute(status -> sql.sql(query)
                        .param("pledge", pledge.pledge())
                        .query(String.class)
                        .list()));
    }
}
