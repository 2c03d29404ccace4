package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![\\w-])(left|right|(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)[\\w-]*"
                    + "|border-(top|bottom)-(left|right)-radius)\\s*:"
                    + "|(text-align|float|clear)\\s*:\\s*(left|right)");
    private static final Pattern HARMFUL_TO_ARABIC =
            Pattern.compile("letter-spacing\\s*:|text-transform\\s*:\\s*uppercase|font-style\\s*:\\s*italic");

    static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("frontend/static"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styles_know_start_and_end_but_no_left_and_right(Path file) throws IOException {
        assertKnowsNoSides(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left: 0",
                "margin-left: 1rem",
                "border-right-width: 2px",
                "border-top-left-radius: 4px",
                "inset-right: 0",
                "text-align: right",
                "float: left"
            })
    void a_style_with_a_side_is_found(String wrong) {
        assertThatThrownBy(() -> assertKnowsNoSides(rule(wrong))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styles_do_nothing_that_breaks_arabic_script(Path file) throws IOException {
        assertSparesArabic(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter-spacing: 0.1em", "text-transform: uppercase", "font-style: italic"})
    void a_style_that_breaks_arabic_script_is_found(String wrong) {
        assertThatThrownBy(() -> assertSparesArabic(rule(wrong))).isInstanceOf(AssertionError.class);
    }

    private static void assertKnowsNoSides(String styles) {
        assertThat(styles).doesNotContainPattern(PHYSICAL);
    }

    private static void assertSparesArabic(String styles) {
        assertThat(styles).doesNotContainPattern(HARMFUL_TO_ARABIC);
    }

    private static String rule(String declaration) {
        return ".sample {\n    color: inherit;\n    " + declaration + ";\n}\n";
    }
}
