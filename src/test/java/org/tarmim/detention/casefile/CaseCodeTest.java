package org.tarmim.detention.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseCodeTest {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXY";

    @Test
    void a_code_is_read_in_small_letters_and_with_blanks_around_it() {
        var code = CaseCode.random();
        assertThat(CaseCode.read(" " + code.text().toLowerCase() + " ")).hasValue(code);
    }

    @Test
    void a_slip_of_one_sign_and_two_swapped_ones_make_no_code() {
        for (int i = 0; i < 200; i++) assertNoSlip(CaseCode.random().text());
    }

    private static void assertNoSlip(String code) {
        for (int place = 3; place < 8; place++) {
            for (var other : SIGNS.split(""))
                if (!code.substring(place, place + 1).equals(other))
                    assertThat(CaseCode.read(code.substring(0, place) + other + code.substring(place + 1)))
                            .isEmpty();
            if (place < 7 && code.charAt(place) != code.charAt(place + 1))
                assertThat(CaseCode.read(swapped(code, place))).isEmpty();
        }
    }

    private static String swapped(String code, int place) {
        return code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
    }
}
