package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckDigitTest {
    private static final CheckDigit LETTERS = new CheckDigit("ABCDEFGHJKMNPQRSTVWXYZ23456789");

    @Test
    void the_example_of_the_standard_gets_its_digit() {
        assertThat(CheckDigit.OF_DIGITS.appended("0794")).isEqualTo("07945");
        assertThat(CheckDigit.OF_DIGITS.checked("07945")).contains("0794");
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        var code = LETTERS.appended("ABC234");
        for (int place = 0; place < code.length(); place++) {
            var before = code.substring(0, place);
            var after = code.substring(place + 1);
            var right = code.charAt(place);
            assertThat(LETTERS.alphabet().chars().filter(one -> one != right))
                    .allSatisfy(one -> assertThat(LETTERS.checked(before + (char) one.intValue() + after))
                            .isEmpty());
        }
    }

    @Test
    void few_swaps_of_neighbours_pass() {
        var missed = IntStream.range(0, 100)
                .mapToObj("%02d"::formatted)
                .filter(two -> two.charAt(0) != two.charAt(1))
                .map(two -> CheckDigit.OF_DIGITS.appended("123" + two + "45"))
                .filter(code -> CheckDigit.OF_DIGITS.checked(swapped(code)).isPresent());
        assertThat(missed).hasSizeLessThan(5);
    }

    @Test
    void what_has_other_characters_is_no_code() {
        assertThat(CheckDigit.OF_DIGITS.checked("07a45")).isEmpty();
        assertThat(CheckDigit.OF_DIGITS.checked("")).isEmpty();
    }

    private static String swapped(String code) {
        return code.substring(0, 3) + code.charAt(4) + code.charAt(3) + code.substring(5);
    }
}
