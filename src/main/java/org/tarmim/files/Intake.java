package org.tarmim.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.files.content.Cleaned;
import org.tarmim.files.content.Cleaning;
import org.tarmim.files.content.FileName;
import org.tarmim.files.scan.VirusScan;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;

/**
 * The way in: to a temporary file no larger than the limit, past the virus scanner, and then cleaned, one at a time so
 * that the largest photo fits into a small heap. Nothing stays behind on the disk; what is vetted for another room never
 * touches it.
 */
@Component
class Intake {
    private static final int AT_ONCE = 8;
    private static final int VETTED_AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final VirusScan scanner;
    private final ApplicationEventPublisher events;
    private final Semaphore receiving = new Semaphore(AT_ONCE);
    private final Semaphore vetting = new Semaphore(VETTED_AT_ONCE);
    private final Semaphore cleaning = new Semaphore(1, true);

    Intake(VirusScan scanner, ApplicationEventPublisher events) {
        this.scanner = scanner;
        this.events = events;
    }

    /** What came in, cleaned. */
    record Taken(String name, Cleaned cleaned, Scan scan) {}

    Taken take(Upload upload) {
        if (upload.size() > Files.LARGEST) throw tooLarge();
        var name = FileName.of(upload.name());
        if (!receiving.tryAcquire()) throw Rejected.because("file.busy");
        try {
            return received(upload.content(), name);
        } catch (IOException broken) {
            throw Rejected.because("file.interrupted");
        } finally {
            receiving.release();
        }
    }

    /** Checks and cleans in memory what is sealed afterwards. */
    Vetted vet(Upload upload) {
        if (upload.size() > Files.LARGEST) throw tooLarge();
        var name = FileName.of(upload.name());
        if (!vetting.tryAcquire()) throw Rejected.because("file.busy");
        try {
            var original = upload.content().readNBytes((int) Files.LARGEST + 1);
            if (original.length > Files.LARGEST) throw tooLarge();
            var scan = scan(new ByteArrayInputStream(original));
            var cleaned = cleaned(() -> Cleaning.inMemory(original, name));
            return new Vetted(name.ending(cleaned.kind()), cleaned.kind(), scan, original, cleaned.sealed());
        } catch (IOException broken) {
            throw Rejected.because("file.interrupted");
        } finally {
            vetting.release();
        }
    }

    private Taken received(InputStream content, FileName name) throws IOException {
        var file = java.nio.file.Files.createTempFile("tarmim-upload", null);
        try {
            copy(content, file);
            var scan = scan(file);
            var cleaned = cleaned(() -> Cleaning.of(file, name));
            return new Taken(name.ending(cleaned.kind()), cleaned, scan);
        } finally {
            java.nio.file.Files.deleteIfExists(file);
        }
    }

    private static void copy(InputStream content, Path file) throws IOException {
        long copied = 0;
        var part = new byte[64 * 1024];
        try (var out = java.nio.file.Files.newOutputStream(file)) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                copied += read;
                if (copied > Files.LARGEST) throw tooLarge();
                out.write(part, 0, read);
            }
        }
    }

    private Scan scan(Path file) throws IOException {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            return scan(content);
        }
    }

    private Scan scan(InputStream content) {
        var scan = scanner.scan(content);
        if (scan != Scan.INFECTED) return scan;
        events.publishEvent(new Denied("file.infected", "file"));
        throw Rejected.because("file.infected");
    }

    private interface Step {
        Cleaned clean() throws IOException;
    }

    private Cleaned cleaned(Step step) {
        try {
            if (!cleaning.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw Rejected.because("file.busy");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Rejected.because("file.busy");
        }
        try {
            return step.clean();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            cleaning.release();
        }
    }

    private static Rejected tooLarge() {
        return Rejected.because("file.large", Files.LARGEST / 1024 / 1024);
    }
}
