package org.tarmim.store;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the tables do not fit this release, for instance because they come from a newer one. */
class MigrationFailedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException failed) {
        var reason =
                String.join(" ", String.valueOf(failed.getMessage()).lines().toList());
        return new FailureAnalysis(
                "The tables could not be brought to this release (%s); start the release that last ran on them, and report this."
                        .formatted(reason),
                null,
                failed);
    }
}
