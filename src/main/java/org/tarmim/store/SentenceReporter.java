package org.tarmim.store;

import java.util.Optional;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the portal did not start as plain sentences on the error stream. */
class SentenceReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        var mend = Optional.ofNullable(analysis.getAction()).map(" "::concat).orElse("");
        System.err.println("Tarmim did not start: " + (analysis.getDescription() + mend).strip());
    }
}
