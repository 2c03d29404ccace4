package org.tarmim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.context.ApplicationContextFailureProcessor;

/**
 * Notes why a house did not start. Its tests say only that it did not; {@code ./tarmim test} shows the note at its end.
 */
class FailedStarts implements ApplicationContextFailureProcessor {
    private static final Path NOTE = Path.of("target/failed-starts.txt");

    @Override
    public void processLoadFailure(ApplicationContext house, Throwable failure) {
        var line = "%s %s%n".formatted(Instant.now(), NestedExceptionUtils.getMostSpecificCause(failure));
        try {
            Files.writeString(NOTE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
