package org.tarmim.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.files.scan.VirusScan;
import org.tarmim.jobs.Job;

/** Brings files to the virus scanner that it has not seen: it was away, or there was none when they came. */
@Component
class WaitingForScan implements Job {
    private static final int AT_ONCE = 50;

    private final FileTable files;
    private final ChunkTable chunks;
    private final VirusScan scanner;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    WaitingForScan(
            FileTable files,
            ChunkTable chunks,
            VirusScan scanner,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.files = files;
        this.chunks = chunks;
        this.scanner = scanner;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String name() {
        return "files-waiting-for-scan";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (scanner.isConfigured()) Acting.as(Actor.system(), this::scanSome);
    }

    private void scanSome() {
        var waiting = transaction.execute(status -> files.toScan(AT_ONCE));
        for (var file : waiting) if (!scan(file)) return;
    }

    /** False where the scanner is away, so that the others need not be tried. */
    private boolean scan(StoredFile file) {
        var scan = scanner.scan(sealed(file.id()));
        if (scan == Scan.QUARANTINED) return false;
        transaction.executeWithoutResult(status -> settle(file.id(), scan));
        return true;
    }

    private void settle(UUID id, Scan scan) {
        files.scanned(id, scan);
        if (scan == Scan.INFECTED) chunks.destroy(id);
        events.publishEvent(new FileChanged.Scanned(id, scan));
    }

    private InputStream sealed(UUID id) {
        return new SequenceInputStream(new Parts(id));
    }

    /** The parts of a sealed form one after the other, each read in a transaction of its own. */
    private final class Parts implements Enumeration<InputStream> {
        private final UUID id;
        private int number;
        private Optional<byte[]> next;

        Parts(UUID id) {
            this.id = id;
            next = read();
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            var part = new ByteArrayInputStream(next.orElseThrow());
            number++;
            next = read();
            return part;
        }

        private Optional<byte[]> read() {
            return transaction.execute(status -> chunks.read(id, Form.SEALED, number));
        }
    }
}
