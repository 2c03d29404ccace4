package org.tarmim.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SomePeople;
import org.tarmim.access.Acting;

@HouseTest
class AreasTest {
    @Autowired
    Areas areas;

    @Autowired
    AreaTable table;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void an_empty_installation_starts_with_the_five_governorates() {
        assertThat(areas.governorates())
                .extracting(Governorate::nameAr)
                .containsExactly("شمال غزة", "غزة", "دير البلح", "خان يونس", "رفح");
    }

    @Test
    void what_was_stored_is_what_came_with_the_product() {
        assertThat(areas.get(SampleAreas.GAZA).outline().metresTo(new Place(31.5, 34.30)))
                .isEqualTo(SampleAreas.five().get(SampleAreas.GAZA).outline().metresTo(new Place(31.5, 34.30)));
    }

    @Test
    void anybody_may_read_them_even_before_sign_in() {
        assertThat(inTransaction(() -> table.all())).hasSize(5);
    }

    @Test
    void nobody_signed_in_may_move_a_border() {
        var gaza = areas.get(SampleAreas.GAZA);
        assertThatThrownBy(() -> Acting.as(SomePeople.administrator(), () -> {
                    inTransaction(() -> {
                        table.store(gaza);
                        return gaza;
                    });
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
