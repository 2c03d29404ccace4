package org.tarmim.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tarmim.store.KeyDirectory;

/**
 * The anchors beside the keys: {@code audit.anchor} follows each commit, {@code audit.anchors} gets one line a day,
 * which is also logged so that it can be printed or handed to a partner.
 */
@Component
class AnchorFile {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorFile.class);

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Seal seal;
    private final Path newestFile;
    private final Path dailyFile;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("anchor").factory());
    private final AtomicReference<@Nullable Anchor> waiting = new AtomicReference<>();
    private @Nullable Anchor written;

    AnchorFile(KeyDirectory keys, Seal seal) {
        this.seal = seal;
        this.newestFile = keys.path().resolve("audit.anchor");
        this.dailyFile = keys.path().resolve("audit.anchors");
        this.written = all().stream().reduce(null, AnchorFile::newer);
    }

    /** Keeps the anchor soon; of several that wait only the newest is written. */
    void keep(Anchor anchor) {
        if (waiting.getAndAccumulate(anchor, AnchorFile::newer) == null) writer.execute(this::write);
    }

    /** Every anchor that counts, in the order of the chain. */
    List<Anchor> all() {
        var counting = new ArrayList<Anchor>();
        Stream.concat(read(dailyFile), read(newestFile)).forEach(anchor -> {
            if (anchor.restored())
                counting.removeIf(
                        earlier -> earlier.head().seq() > anchor.head().seq());
            counting.add(anchor);
        });
        return List.copyOf(counting);
    }

    /**
     * Lets anchors beyond the confirmed end no longer count, since a backup was restored, and keeps the new end. Their
     * lines stay in the file. Returns when it is written.
     */
    void acceptRestore(Head confirmed, Anchor end) {
        CompletableFuture.runAsync(() -> writeRestore(confirmed, end), writer).join();
    }

    @PreDestroy
    void close() {
        writer.close();
    }

    private void write() {
        var anchor = newer(written, waiting.getAndSet(null));
        if (anchor == null || anchor.equals(written)) return;
        try {
            replaceNewest(anchor.line(seal));
            if (written == null || anchor.day().isAfter(written.day())) addDaily(anchor.line(seal));
            written = anchor;
        } catch (IOException e) {
            LOG.error("The anchor of the trail cannot be written to {}; cut entries would go unseen", newestFile, e);
        }
    }

    /** The daily file first: after a crash between the two the old end still counts, and the fault is still told. */
    private void writeRestore(Head confirmed, Anchor end) {
        try {
            append(dailyFile, new Anchor(confirmed, end.at(), true).line(seal));
            addDaily(end.line(seal));
            replaceNewest(end.line(seal));
            written = end;
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors of the trail cannot be written", e);
        }
    }

    private void replaceNewest(String line) throws IOException {
        var draft = Files.createTempFile(newestFile.getParent(), "audit.anchor", ".new", OWNER_ONLY);
        append(draft, line);
        Files.move(draft, newestFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private void addDaily(String line) throws IOException {
        append(dailyFile, line);
        LOG.info("The trail's anchor of the day: {}", line);
    }

    private static void append(Path file, String line) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(CREATE, WRITE, APPEND, SYNC), OWNER_ONLY)) {
            channel.write(UTF_8.encode(line + "\n"));
        }
    }

    private Stream<Anchor> read(Path file) {
        try {
            if (Files.notExists(file)) return Stream.empty();
            return Files.readAllLines(file).stream().flatMap(line -> Anchor.read(line, seal).stream());
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors of the trail cannot be read", e);
        }
    }

    // The newest in the chain, not in time: a database that was set back never takes its anchor along.
    private static @Nullable Anchor newer(@Nullable Anchor one, @Nullable Anchor other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.head().seq() > one.head().seq() ? other : one;
    }
}
