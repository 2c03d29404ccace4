package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.HouseTest;

/** A movement that was entered wrongly is taken back and recorded anew in one act. */
@HouseTest
class CorrectionsTest extends VerifiedPledge {
    @Test
    void a_correction_takes_back_and_records_anew_in_one_act_even_where_the_money_was_used() {
        var wrong = deposit("100", FlowType.PARKED, null);
        confirmed("60");
        var right = correct(wrong, "90");
        assertThat(held().parkedIn(wrong.id())).isEqualTo(usd("30"));
        assertThat(held().of(Account.PLEDGED)).isEqualTo(usd("910"));
        assertThat(right.ties().corrects()).isEqualTo(wrong.id());
        refused("flow.reversed", () -> correct(wrong, "80"));
        refused("flow.short.PARKED", () -> correct(right, "50"));
        assertThat(held().of(Account.DEPOSITED)).isEqualTo(usd("30"));
    }

    @Test
    void the_database_refuses_a_correction_that_takes_nothing_back() {
        var wrong = deposit("100", FlowType.STANDARD, null);
        assertThatThrownBy(() -> inTransaction(() -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into posting (id, kind, corrects, pledge_id, value_date, amount, currency, per_dollar, usd,
                                                 recorded_by, recorded_at)
                            values (:id, 'DEPOSIT', :wrong, :pledge, '2025-01-10', 10, 'USD', 1, 10, :who, '2025-01-10')
                            """)
                            .param("id", id)
                            .param("wrong", wrong.id())
                            .param("pledge", pledge.pledge())
                            .param("who", desk.account())
                            .update();
                    for (var side : List.of("DEPOSITED 10", "RECEIPT -10")) entry(id, side.split(" "));
                }))
                .hasMessageContaining("what is corrected is not taken back");
    }
}
