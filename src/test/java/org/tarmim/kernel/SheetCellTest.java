package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u200e=1",
                "\u202e=1",
                "\u2066=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1+1",
                "\uff20SUM",
                "\u22121+1",
                "|calc",
                "%x"
            })
    void what_a_spreadsheet_could_take_for_a_formula_is_led_by_an_apostrophe(String text) {
        assertThat(SheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "Sample Hospital A", "مستشفى تجريبي أ", "-12", "+3.5", "2025-01-23", "note: -"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SheetCell.of(text)).isEqualTo(text);
    }
}
