package org.tarmim.access.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.kernel.Rejected;

class PinTest {
    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "654321", "890123", "121212", "123123", "112233", "777778", "232323"})
    void a_pin_that_is_guessed_first_is_refused(String easy) {
        assertThatThrownBy(() -> Pin.chosen(easy)).isInstanceOf(Rejected.class).hasMessage("phone.pin.easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12a456", "not a pin"})
    void a_pin_has_six_digits(String other) {
        assertThatThrownBy(() -> Pin.chosen(other)).isInstanceOf(Rejected.class).hasMessage("phone.pin.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"470293", "٤٧٠٢٩٣", "470 293"})
    void a_pin_is_one_in_either_kind_of_digits(String typed) {
        assertThatCode(() -> Pin.chosen(typed)).doesNotThrowAnyException();
        var phone = CookieSecret.random();
        assertThat(Pin.chosen(typed).on(phone)).isEqualTo(Pin.typed("470293").on(phone));
    }

    @Test
    void each_wrong_pin_makes_the_next_wait_longer() {
        assertThat(Tries.pauseAfter(2)).isZero();
        assertThat(Tries.pauseAfter(3)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Tries.pauseAfter(4)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Tries.pauseAfter(9)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_code_is_read_as_it_was_read_out_and_a_slip_is_noticed() {
        var code = PhoneCode.random();
        assertThat(code.groups()).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(PhoneCode.typed(code.groups()).digits()).isEqualTo(code.digits());
        var first = code.digits().charAt(0) == '1' ? '2' : '1';
        assertThatThrownBy(() -> PhoneCode.typed(first + code.digits().substring(1)))
                .hasMessage("phone.code.slip");
        assertThatThrownBy(() -> PhoneCode.typed("1234")).hasMessage("phone.code.length");
    }

    @Test
    void nothing_secret_turns_into_text_by_itself() {
        var phone = CookieSecret.random();
        assertThat("%s %s %s".formatted(phone, PhoneCode.random(), Pin.typed("470293")))
                .isEqualTo("CookieSecret PhoneCode Pin");
    }

    @Test
    void a_sign_is_a_letter_or_a_word_of_thirty_at_most() {
        assertThat(new Sign(" أ ").text()).isEqualTo("أ");
        for (var text : List.of("", "  ", "x".repeat(31)))
            assertThatThrownBy(() -> new Sign(text))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("phone.sign.length");
    }
}
