package org.tarmim.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What keeps somebody from using a page, by WCAG 2.2 AA; the pins of the map left aside. */
final class Barriers {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What opens or closes is half transparent and in two places; what turns for ever does not count. */
    private static final String STILL = """
            () => {
                const moves = root => root.getAnimations().some(one =>
                        one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
                    || [...root.querySelectorAll('*')].some(part => part.shadowRoot && moves(part.shadowRoot));
                return !moves(document);
            }
            """;

    private static final String TWO_FRAMES =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private static final String AXE = textOf("/axe.min.js");

    /** Carrying over what passed would cost more than finding out. */
    private static final String LOOK = """
            async ({ standards, colours }) => (await axe.run(document, {
                runOnly: { type: 'tag', values: standards },
                rules: { 'color-contrast': { enabled: colours } },
                resultTypes: ['violations'],
                iframes: false
            })).violations.flatMap(fault => fault.nodes.map(node => [fault.id, node.html]))
            """;

    private Barriers() {}

    /** By every rule, once nothing moves any more. */
    static List<String> on(Page page) {
        return found(page, true);
    }

    /** By every rule but that of colours, of a screen whose colours were looked at in another width or language. */
    static List<String> besideColours(Page page) {
        return found(page, false);
    }

    @SuppressWarnings("unchecked") // what a page answers has no type
    private static List<String> found(Page page, boolean colours) {
        page.evaluate(TWO_FRAMES);
        page.waitForFunction(STILL);
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        var found = (List<List<String>>) page.evaluate(LOOK, Map.of("standards", WCAG_22_AA, "colours", colours));
        return found.stream()
                .filter(fault -> !isPinOfTheMap(fault.getLast()))
                .map(fault -> "%s: %s %s".formatted(page.url(), fault.getFirst(), fault.getLast()))
                .toList();
    }

    private static String textOf(String resource) {
        try (var file = Objects.requireNonNull(Barriers.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Pins may stand close together: WCAG 2.5.8 lets them where the same links are in the list beside them. */
    private static boolean isPinOfTheMap(String html) {
        return html.contains("leaflet-marker-icon");
    }
}
