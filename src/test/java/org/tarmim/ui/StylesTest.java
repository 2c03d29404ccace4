package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(Files.readString(file)).doesNotContainPattern(PHYSICAL);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void styles_do_nothing_that_breaks_arabic_script(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern(HARMFUL_TO_ARABIC);
    }
}
