package org.tarmim.detention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.document.SampleFile;

/** A case in the order of its days, told no more exactly than it is known. */
class TimelineTest {
    @Test
    void what_happened_stands_in_the_order_of_its_days_and_what_has_none_is_last() {
        assertThat(Timeline.of(SampleFile.usual(), List.of(), null).lines())
                .extracting(TimelineLine::days)
                .containsExactly(
                        "March 2025",
                        "2 March 2025",
                        "3 March 2025",
                        "4 March 2025 to 20 March 2025",
                        "6 March 2025",
                        "From: 10 March 2025; last day: 19 April 2025 (Gaza)",
                        "From: Day not known; last day: 19 April 2025 (Jerusalem)",
                        "Day not known");
    }

    @Test
    void claims_that_cannot_all_be_true_stand_beside_each_other() {
        var blocks = Timeline.of(SampleFile.usual(), List.of(), null).blocks();
        assertThat(blocks)
                .filteredOn(block -> block.size() > 1)
                .singleElement()
                .satisfies(block -> assertThat(block)
                        .extracting(TimelineLine::what)
                        .containsExactly("Place reported", "Holding denied"));
        assertThat(blocks.stream().flatMap(List::stream)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void one_kind_is_shown_alone() {
        assertThat(Timeline.of(SampleFile.usual(), List.of(), TimelineKind.ORDER)
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.kind() == TimelineKind.ORDER);
        assertThat(Timeline.of(SampleFile.usual(), List.of(), TimelineKind.DEADLINE)
                        .lines())
                .isEmpty();
    }
}
