package org.tarmim.facility.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;

/** What one of something costs, and when that is proposed. */
@HouseTest
class UnitCostsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Autowired
    UnitCosts unitCosts;

    @Autowired
    SamplePeople people;

    @Test
    void a_cost_is_proposed_while_it_is_valid() {
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        var asset = "Sample tent " + UUID.randomUUID();
        var recorded = Acting.as(desk, () -> unitCosts.record(tent(asset, FIRST.plusDays(30))));
        var reader = people.somebody(Role.REPORTER);
        assertThat(Acting.as(reader, unitCosts::list)).contains(recorded);
        assertThat(Acting.as(reader, () -> unitCosts.on(FIRST.minusDays(1)))).doesNotContain(recorded);
        assertThat(Acting.as(reader, () -> unitCosts.on(FIRST))).contains(recorded);
        assertThat(Acting.as(reader, () -> unitCosts.on(FIRST.plusDays(30)))).contains(recorded);
        assertThat(Acting.as(reader, () -> unitCosts.on(FIRST.plusDays(31)))).doesNotContain(recorded);
    }

    @Test
    void it_does_not_end_before_it_begins() {
        var desk = people.somebody(Role.RECONSTRUCTION_DESK);
        assertThatThrownBy(() -> Acting.as(desk, () -> unitCosts.record(tent("Sample tent", FIRST.minusDays(1)))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private static UnitCostDetails tent(String asset, LocalDate to) {
        return new UnitCostDetails(asset, "tent", Money.of("1200.500", "KWD"), "Sample price list", FIRST, FIRST, to);
    }
}
