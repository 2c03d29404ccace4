package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The directory in which the portal keeps what people entrust to it. Only one instance may use it at a time. */
@Component
public class DataDirectory implements AutoCloseable {
    private final Path path;
    private @Nullable FileChannel lock;

    DataDirectory(@Value("${tarmim.data}") Path path) {
        this.path = OwnDirectory.open(path);
    }

    /** Its real path. */
    public Path path() {
        return path;
    }

    /**
     * Keeps every other instance out until {@link #close()}, or until this process ends in whatever way.
     *
     * @throws StartRefused when another instance is in
     */
    void lock() {
        try {
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) throw taken();
        } catch (OverlappingFileLockException e) {
            throw taken();
        } catch (IOException e) {
            throw new StartRefused("The data directory %s cannot be locked (%s).".formatted(path, e), e);
        }
    }

    private StartRefused taken() {
        return new StartRefused(
                "Another Tarmim already runs on the data directory %s; stop it, or choose another directory with --data."
                        .formatted(path));
    }

    @Override
    public void close() {
        try {
            if (lock != null) lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
