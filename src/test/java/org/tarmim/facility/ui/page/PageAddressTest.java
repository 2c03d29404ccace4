package org.tarmim.facility.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.SituationClock;

/** The address of a facility's page can be sent to a colleague, who sees the same part in the same picture. */
class PageAddressTest {
    final SituationClock clock = new SituationClock(Clock.fixed(Instant.parse("2025-01-23T10:00:00Z"), ZoneOffset.UTC));
    final PictureChoice yesterday = PictureChoice.of(LocalDate.of(2025, 1, 22), false, clock);

    @Test
    void part_and_picture_are_read_as_they_were_written() {
        var written = new PageAddress("GZ-HF-00042-4", "history", yesterday);
        assertThat(PageAddress.of("GZ-HF-00042-4", written.parameters(), clock)).isEqualTo(written);
    }

    @Test
    void another_part_keeps_the_picture() {
        assertThat(new PageAddress("GZ-HF-00042-4", "", yesterday)
                        .tab("history")
                        .href())
                .isEqualTo("facilities/GZ-HF-00042-4?known=2025-01-22&on=2025-01-22&tab=history");
    }
}
