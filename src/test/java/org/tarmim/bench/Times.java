package org.tarmim.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long something took, again and again.
 *
 * @param sorted milliseconds, the shortest first
 */
public record Times(double[] sorted) {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;

    /** How often a step is done in all. */
    public static final int STEPS = WARM_UP + ROUNDS;

    /** Does two steps in turn, as often; a line with the first beside the second, which is bare SQL. */
    public static String line(String what, IntConsumer ours, IntConsumer bare) {
        var times = byTurns(List.of(ours, bare), WARM_UP, ROUNDS);
        return times.getFirst().beside(what, times.getLast());
    }

    /** Does a step some hundred times, each with another number, and keeps the times after the first forty. */
    public static Times of(IntConsumer step) {
        return of(step, WARM_UP, ROUNDS);
    }

    /** The same as often as asked, for steps that take long. */
    public static Times of(IntConsumer step, int warmUp, int rounds) {
        return byTurns(List.of(step), warmUp, rounds).getFirst();
    }

    /** Steps in turn, so that whatever else the machine does meets each of them. */
    public static List<Times> byTurns(List<IntConsumer> steps, int warmUp, int rounds) {
        var times = steps.stream().map(step -> new double[rounds]).toList();
        for (int i = 0; i < warmUp + rounds; i++) {
            for (int step = 0; step < steps.size(); step++) {
                double took = took(steps.get(step), i);
                if (i >= warmUp) times.get(step)[i - warmUp] = took;
            }
        }
        times.forEach(Arrays::sort);
        return times.stream().map(Times::new).toList();
    }

    private static double took(IntConsumer step, int i) {
        long start = System.nanoTime();
        step.accept(i);
        return (System.nanoTime() - start) / 1e6;
    }

    /** The time that so many percent stay below. */
    public double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** A line beside the times of bare SQL. */
    public String beside(String what, Times bare) {
        return String.format(
                Locale.ROOT,
                "| %-44s | %8.1f | %8.1f | %8.1f | %8.1f | %6.2f |",
                what,
                percentile(50),
                percentile(95),
                bare.percentile(50),
                bare.percentile(95),
                percentile(50) / bare.percentile(50));
    }
}
