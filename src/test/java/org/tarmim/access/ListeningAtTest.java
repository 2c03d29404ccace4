package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ListeningAtTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080",
        "0.0.0.0, http://localhost:8080",
        "10.0.0.5, http://10.0.0.5:8080",
        "portal.example, http://portal.example:8080",
        "fd00::5, http://[fd00::5]:8080",
        "'', http://localhost:8080"
    })
    void the_address_that_is_printed_is_one_that_answers(String bound, String printed) {
        var environment =
                new MockEnvironment().withProperty("server.address", bound).withProperty("local.server.port", "8080");
        assertThat(ListeningAt.of(environment)).isEqualTo(printed);
    }
}
