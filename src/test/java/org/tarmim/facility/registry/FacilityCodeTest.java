package org.tarmim.facility.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.Rejected;

/** A code read over the phone: a slip is noticed, and no slip turns one facility into another. */
class FacilityCodeTest {
    private static final int FIRST_DIGIT = "GZ-HF-".length();

    @Test
    void a_code_is_read_as_it_was_given_however_it_is_typed() {
        assertThat(FacilityCode.parse(" gz-hf-00042-" + last(FacilityCode.of(42))))
                .isEqualTo(FacilityCode.of(42));
    }

    @Test
    void every_slip_of_one_digit_is_refused() {
        assertThat(codes().flatMap(FacilityCodeTest::slips))
                .hasSizeGreaterThan(5_000)
                .noneMatch(FacilityCodeTest::isRead);
    }

    @Test
    void every_swap_of_two_neighbours_is_refused() {
        assertThat(codes().flatMap(FacilityCodeTest::swaps))
                .hasSizeGreaterThan(400)
                .noneMatch(FacilityCodeTest::isRead);
    }

    private static Stream<String> codes() {
        return LongStream.iterate(1, number -> number < 100_000, number -> number + 997)
                .mapToObj(number -> FacilityCode.of(number).text());
    }

    private static Stream<String> slips(String code) {
        return digits(code)
                .boxed()
                .flatMap(at -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != code.charAt(at))
                        .mapToObj(digit -> with(code, at, (char) digit)));
    }

    /** Also of the last digit of the number with the check digit behind the dash. */
    private static Stream<String> swaps(String code) {
        var places = digits(code).toArray();
        return IntStream.range(1, places.length)
                .filter(at -> code.charAt(places[at - 1]) != code.charAt(places[at]))
                .mapToObj(at -> with(
                        with(code, places[at - 1], code.charAt(places[at])), places[at], code.charAt(places[at - 1])));
    }

    private static IntStream digits(String code) {
        return IntStream.range(FIRST_DIGIT, code.length()).filter(at -> Character.isDigit(code.charAt(at)));
    }

    private static String with(String code, int at, char digit) {
        return code.substring(0, at) + digit + code.substring(at + 1);
    }

    private static String last(FacilityCode code) {
        return code.text().substring(code.text().length() - 1);
    }

    private static boolean isRead(String typed) {
        try {
            FacilityCode.parse(typed);
            return true;
        } catch (Rejected noticed) {
            return false;
        }
    }
}
