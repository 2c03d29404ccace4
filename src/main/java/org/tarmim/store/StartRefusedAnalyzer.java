package org.tarmim.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds the sentence of a refused start among its causes, so that people read it instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
