package org.tarmim.bench;

import java.util.Iterator;
import java.util.List;

/**
 * How much of each is invented and measured; nothing of a kind leaves it out.
 *
 * @param facilities of the larger of two loads
 * @param flows      that others reported
 * @param pledges    with their money, and a fourth as many needs
 * @param cases      of detained people, with twenty entries each
 */
record Sizes(int facilities, int flows, int pledges, int cases) {
    private static final Sizes FULL = new Sizes(100_000, 100_000, 20_000, 20_000);

    /** Reads {@code --facilities 1000 --flows 5000 --pledges 1000}; what is not named is measured in full. */
    static Sizes of(List<String> options) {
        var sizes = FULL;
        for (var option = options.iterator(); option.hasNext(); ) sizes = sizes.with(option.next(), number(option));
        return sizes;
    }

    private Sizes with(String option, int size) {
        return switch (option) {
            case "--facilities" -> new Sizes(size, flows, pledges, cases);
            case "--flows" -> new Sizes(facilities, size, pledges, cases);
            case "--pledges" -> new Sizes(facilities, flows, size, cases);
            case "--cases" -> new Sizes(facilities, flows, pledges, size);
            default -> throw new IllegalArgumentException("There is no option " + option);
        };
    }

    private static int number(Iterator<String> option) {
        if (!option.hasNext()) throw new IllegalArgumentException("A number is missing");
        return Integer.parseInt(option.next());
    }
}
