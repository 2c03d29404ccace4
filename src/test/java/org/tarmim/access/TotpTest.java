package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** "12345678901234567890", the secret of the examples of RFC 6238. */
    private static final TotpSecret OF_THE_RFC = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.parse("2025-01-23T10:00:05Z");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(OF_THE_RFC, Totp.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void a_phone_may_be_half_a_minute_off(long seconds, boolean taken) {
        var code = Totp.code(OF_THE_RFC, Totp.step(NOW.plus(Duration.ofSeconds(seconds))));
        assertThat(Totp.matching(OF_THE_RFC, code, NOW).isPresent()).isEqualTo(taken);
    }

    @Test
    void the_address_for_the_app_carries_house_account_and_secret() {
        assertThat(OF_THE_RFC.address("Tarmim", "somebody@sample.example"))
                .isEqualTo("otpauth://totp/Tarmim:somebody%40sample.example?secret=" + OF_THE_RFC.text()
                        + "&issuer=Tarmim");
    }

    @Test
    void a_secret_has_160_bits_and_never_turns_into_text_by_itself() {
        var secret = TotpSecret.random();
        assertThat(secret.bytes()).hasSize(20);
        assertThat(new Halfway(new PersonId(java.util.UUID.randomUUID()), secret).toString())
                .doesNotContain(secret.text());
        assertThat(secret).hasToString("TotpSecret");
    }
}
