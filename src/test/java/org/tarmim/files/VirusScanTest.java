package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tarmim.files.scan.SampleScans;

/** What the portal and a ClamAV daemon say to each other over a real socket. */
class VirusScanTest {
    @Test
    void what_the_daemon_finds_nothing_in_is_clean_and_every_byte_of_it_arrived() throws IOException {
        try (var daemon = new SampleClamd()) {
            var content = new byte[300_000];
            new java.util.Random(7).nextBytes(content);
            assertThat(SampleScans.at(daemon.address()).scan(new ByteArrayInputStream(content)))
                    .isEqualTo(Scan.CLEAN);
            assertThat(daemon.last()).isEqualTo(content);
        }
    }

    @Test
    void what_the_daemon_finds_something_in_is_infected() throws IOException {
        try (var daemon = new SampleClamd()) {
            assertThat(scanned(daemon.address(), SampleClamd.EICAR)).isEqualTo(Scan.INFECTED);
        }
    }

    @Test
    void a_daemon_that_is_away_or_talks_nonsense_clears_nothing() throws IOException {
        String address;
        try (var daemon = new SampleClamd()) {
            address = daemon.address();
            daemon.answerWith("INSTREAM size limit exceeded. ERROR");
            assertThat(scanned(address, "a")).isEqualTo(Scan.QUARANTINED);
            daemon.answerWith("");
            assertThat(scanned(address, "a")).isEqualTo(Scan.QUARANTINED);
        }
        assertThat(scanned(address, "a")).isEqualTo(Scan.QUARANTINED);
        assertThat(SampleScans.at(address).standing()).isEqualTo(Scanner.ANSWERS);
    }

    @Test
    void without_a_daemon_nothing_is_said() {
        assertThat(scanned("", "a")).isEqualTo(Scan.UNSCANNED);
        assertThat(SampleScans.at("").standing()).isEqualTo(Scanner.NONE);
    }

    @Test
    void a_real_daemon_on_this_machine_finds_the_sample_that_every_scanner_knows() {
        var address = System.getenv("TARMIM_FILES_CLAMAV");
        Assumptions.assumeTrue(address != null, "no clamd is named by TARMIM_FILES_CLAMAV");
        assertThat(scanned(address, SampleClamd.EICAR)).isEqualTo(Scan.INFECTED);
        assertThat(scanned(address, "a wall")).isEqualTo(Scan.CLEAN);
    }

    private static Scan scanned(String address, String content) {
        return SampleScans.at(address).scan(new ByteArrayInputStream(SampleFiles.bytes(content)));
    }
}
