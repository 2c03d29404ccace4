package org.tarmim;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.tarmim.kernel.Rejected;

/** Several people who do something in one and the same moment. */
public final class AtOnce {
    /** The answer to a step that went through. */
    public static final String STANDS = "stands";

    private AtOnce() {}

    /** What each was answered: that the step stands, or the key of a refusal; any other fault is thrown on. */
    public static List<String> answers(Runnable... steps) throws Exception {
        var start = new CyclicBarrier(steps.length);
        var answers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(steps.length)) {
            var running = new ArrayList<Future<String>>();
            for (var step : steps) running.add(threads.submit(() -> answer(start, step)));
            for (var one : running) answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private static String answer(CyclicBarrier start, Runnable step) throws Exception {
        start.await();
        try {
            step.run();
            return STANDS;
        } catch (Rejected refused) {
            return refused.key();
        }
    }
}
