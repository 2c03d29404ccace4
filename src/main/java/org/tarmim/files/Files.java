package org.tarmim.files;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.files.content.Cleaned;
import org.tarmim.files.scan.VirusScan;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk of files: take one in, show it, give it out. Who sees which is the row policies' decision. */
@Desk
public class Files {
    /** The largest file that is taken, in bytes: 20 MiB. A photo of a good telephone has 4 to 12. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int LOOSE_PER_PERSON = 50;
    private static final int PAGE = 50;

    private final Intake intake;
    private final FileTable table;
    private final ReceivedFileTable received;
    private final ChunkTable chunks;
    private final VirusScan scanner;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Files(
            Intake intake,
            FileTable table,
            ReceivedFileTable received,
            ChunkTable chunks,
            VirusScan scanner,
            SecurityClock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.table = table;
        this.received = received;
        this.chunks = chunks;
        this.scanner = scanner;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Takes a file in, seen only by its sender until something holds it. Reading, checking and scanning happen outside
     * a transaction, so that a slow line keeps no connection.
     */
    @Requires(May.ATTACH_FILES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile take(Upload upload) {
        var taken = intake.take(upload);
        return transaction.execute(status -> store(taken));
    }

    /** Those of these files that the reader sees, in this order. */
    @Requires(May.BE_SIGNED_IN)
    public List<StoredFile> find(Collection<UUID> ids) {
        var found = table.find(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(file -> file.id().equals(id)))
                .toList();
    }

    /** The files that came with something the reader sees, newest first; the next page begins after its last id. */
    @Requires(May.SEE_ALL_REPORTS)
    public Page<ReceivedFile> received(@Nullable UUID after) {
        var found = received.newest(after, PAGE + 1);
        if (found.size() <= PAGE) return new Page<>(found, null);
        var page = found.subList(0, PAGE);
        return new Page<>(page, page.getLast().file().id().toString());
    }

    /** A small JPEG of a picture; empty for a document, and for what may not be given out. */
    @Requires(May.BE_SIGNED_IN)
    public Optional<byte[]> thumbnail(UUID id) {
        return table.find(List.of(id)).stream()
                .findFirst()
                .filter(scanner::lets)
                .flatMap(file -> chunks.read(id, Form.THUMBNAIL, 0));
    }

    /** Opens a file to be given out whole, which the trail remembers; refuses one that waits for the scanner. */
    @Requires(May.BE_SIGNED_IN)
    public StoredFile open(UUID id) {
        var file = table.find(List.of(id)).stream().findFirst().orElseThrow(() -> Rejected.because("file.missing"));
        if (file.withheldAt() != null) throw Rejected.because("file.withheld");
        if (!scanner.lets(file)) throw Rejected.because("file.waits");
        events.publishEvent(new FileChanged.Opened(id));
        return file;
    }

    /** A part of what is given out, counted from 0; empty after the last. Each is read in a transaction of its own. */
    @Requires(May.BE_SIGNED_IN)
    public Optional<byte[]> part(UUID id, int number) {
        return table.find(List.of(id)).stream()
                .findFirst()
                .filter(scanner::lets)
                .flatMap(file -> chunks.read(id, Form.served(file.kind()), number));
    }

    /** How the virus scanner stands, for who runs the installation. */
    @Requires(May.SEE_TECHNICAL_TRAIL)
    public Scanner scanner() {
        return scanner.standing();
    }

    /** Takes an own file back that nothing holds yet. */
    @Requires(May.ATTACH_FILES)
    public void takeBack(UUID id) {
        if (table.deleteLoose(id)) events.publishEvent(new FileChanged.TakenBack(id));
    }

    private StoredFile store(Intake.Taken taken) {
        var actor = Acting.required();
        if (table.loose(actor.account()) >= LOOSE_PER_PERSON) throw Rejected.because("file.loose", LOOSE_PER_PERSON);
        var cleaned = taken.cleaned();
        var file = stored(taken, actor);
        table.insert(file, cleaned.sha256(), actor);
        chunks.write(file.id(), Form.SEALED, cleaned.sealed());
        cleaned.picture().ifPresent(picture -> write(file.id(), picture));
        events.publishEvent(new FileChanged.Taken(file.id(), file.kind()));
        return file;
    }

    private void write(UUID id, Cleaned.Picture picture) {
        chunks.write(id, Form.COPY, picture.copy());
        chunks.write(id, Form.THUMBNAIL, picture.thumbnail());
    }

    private StoredFile stored(Intake.Taken taken, Actor actor) {
        var cleaned = taken.cleaned();
        return new StoredFile(
                UUID.randomUUID(),
                cleaned.kind(),
                taken.name(),
                cleaned.sealed().length,
                cleaned.sha256(),
                cleaned.picture().map(Cleaned.Picture::width).orElse(null),
                cleaned.picture().map(Cleaned.Picture::height).orElse(null),
                taken.scan(),
                actor.account(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null);
    }
}
