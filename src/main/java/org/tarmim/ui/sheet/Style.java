package org.tarmim.ui.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.tarmim.kernel.Sha256;

/**
 * The one style of these pages. It stands in each page, because asking for a file would cost another half second on
 * a slow line; the browser is told its hash and believes no other.
 *
 * @param text   the rules
 * @param policy what the browser may do in a page with this style
 */
record Style(String text, String policy) {
    private static final String FILE = "/META-INF/resources/static/light.css";

    /** Reads the style of this installation. */
    static Style read() {
        try (var file = Objects.requireNonNull(Style.class.getResourceAsStream(FILE))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Style of(String css) {
        var rules =
                css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
        var hash = Base64.getEncoder().encodeToString(Sha256.of(rules));
        return new Style(
                rules,
                "default-src 'none'; style-src 'sha256-%s'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(hash));
    }
}
