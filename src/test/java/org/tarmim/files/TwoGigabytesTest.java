package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;

/** Two gigabytes to a door that takes files or forms: answered early, and never taken in. */
@HouseTest
class TwoGigabytesTest {
    /** What is swallowed after the answer, so that a browser without scripts shows it, and the buffers of a line. */
    private static final long MOST = 64L * 1024 * 1024 + 16 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Test
    void a_program_is_told_how_large_a_report_may_be() throws IOException {
        var token = tokens.of(people.somebody(Role.REPORTER));
        var upload = HugeUpload.to(
                port, "/api/v1/reports", "Authorization: Bearer " + token, "Content-Type: application/json");
        assertThat(upload.status()).isEqualTo(413);
        assertThat(upload.answer()).contains("application/problem+json", "64 KiB and 12 levels at most");
        assertThat(upload.taken()).isLessThan(MOST);
    }

    @Test
    void the_light_page_says_how_large_a_photo_may_be() throws IOException {
        var upload = HugeUpload.to(
                port, "/r/report", "Accept-Language: en", "Content-Type: multipart/form-data; boundary=sample");
        assertThat(upload.status()).isEqualTo(413);
        assertThat(upload.answer()).contains("larger than 20 MB");
        assertThat(upload.taken()).isLessThan(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/second-factor",
                "/?v-r=uidl",
                "/VAADIN/push",
                "/files/sample",
                "/drop/sample",
                "/unknown"
            })
    void no_other_door_takes_it_in(String path) throws IOException {
        var upload =
                HugeUpload.to(port, path, "Accept-Language: en", "Content-Type: multipart/form-data; boundary=sample");
        assertThat(upload.status()).isEqualTo(413);
        assertThat(upload.answer()).contains("too large or damaged", "Nothing was changed");
        assertThat(upload.taken()).isLessThan(MOST);
    }
}
