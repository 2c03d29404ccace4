package org.tarmim.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in a sentence that the tables do not fit this release, for instance because they come from a newer one. */
class MigrationFailedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException failed) {
        return new FailureAnalysis(
                "The tables do not fit this release (%s); start the release that last ran on them, and report this."
                        .formatted(reason(failed)),
                null,
                failed);
    }

    // What follows the first lines is advice about Flyway's own commands, which nobody has here.
    private static String reason(FlywayException failed) {
        return Stream.of(failed, NestedExceptionUtils.getMostSpecificCause(failed))
                .flatMap(cause -> String.valueOf(cause.getMessage()).lines().limit(2))
                .filter(line -> !line.startsWith("---"))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
