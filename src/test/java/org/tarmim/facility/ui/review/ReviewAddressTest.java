package org.tarmim.facility.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.verification.QueueOrder;

/** The address of the review screen holds the report, the tab and the order. */
class ReviewAddressTest {
    @Test
    void what_is_written_is_read_again() {
        var report = UUID.randomUUID();
        var written = new ReviewAddress(report, true, QueueOrder.AGE);
        assertThat(ReviewAddress.of(report.toString(), written.parameters())).isEqualTo(written);
    }

    @Test
    void what_cannot_be_read_is_the_first_of_the_queue_by_risk() {
        assertThat(ReviewAddress.of("no report", Map.of("order", List.of("colour"))))
                .isEqualTo(new ReviewAddress(null, false, QueueOrder.RISK));
    }

    @Test
    void the_other_tab_opens_its_own_first_report() {
        assertThat(new ReviewAddress(UUID.randomUUID(), false, QueueOrder.AGE).showing(true))
                .isEqualTo(new ReviewAddress(null, true, QueueOrder.AGE));
    }
}
