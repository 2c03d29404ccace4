package org.tarmim.detention.evidence;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.files.Scan;
import org.tarmim.files.Vetting;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * The desk at which copies of evidence leave, each after a fresh proof of who asks. That one leaves is entered into its chain
 * of custody first; its bytes are then given to just whom that entry names, and to nobody else.
 */
@Desk
public class EvidenceTaking {
    private static final Set<CustodyStep> LEAVES = Set.of(CustodyStep.VIEWED, CustodyStep.EXPORTED);
    private static final Duration BEGINS_WITHIN = Duration.ofMinutes(2);

    private final PieceReader reader;
    private final CopyStore store;
    private final CustodyLog log;
    private final CourtPapers court;
    private final Vetting vetting;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    EvidenceTaking(
            PieceReader reader,
            CopyStore store,
            CustodyLog log,
            CourtPapers court,
            Vetting vetting,
            SecurityClock clock,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.store = store;
        this.log = log;
        this.court = court;
        this.vetting = vetting;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Opens a copy that is not the original; the entry by which it leaves. */
    @StepUp
    @Requires(May.SEE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID open(UUID copy) {
        var asked = required(copy);
        if (asked.copy(copy).form() == CopyForm.ORIGINAL) throw Rejected.because("evidence.original.reason");
        return leave(copy, found -> Said.viewed(found, ""));
    }

    /** Opens the original, for a reason; the entry by which it leaves. */
    @StepUp
    @Requires(May.SEE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID openOriginal(UUID copy, @Valid Reason reason) {
        return leave(copy, found -> Said.viewed(found, reason.reason()));
    }

    /** Takes a copy along for somebody outside; the entry by which it leaves with its chain. */
    @StepUp
    @Requires(May.SEE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID export(UUID copy, @Valid ExportDetails details) {
        if (!required(copy).row().takeable()) throw Rejected.because("evidence.export.notGranted");
        return leave(copy, found -> Said.exported(found, details));
    }

    /** What leaves by an entry of one's own, shortly after it was made; empty for every other. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<Leaving> leaving(UUID entry) {
        return log.own(entry)
                .filter(row -> LEAVES.contains(row.kind()))
                .filter(row -> clock.now().isBefore(row.recordedAt().plus(BEGINS_WITHIN)))
                .map(this::leaving);
    }

    /** A part of what leaves by an entry of one's own, counted from 0. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public byte[] part(UUID entry, int number) {
        var row = log.own(entry)
                .filter(one -> LEAVES.contains(one.kind()))
                .orElseThrow(() -> Rejected.because("evidence.gone"));
        var piece = reader.keyed(row.piece());
        return part(piece, copyOf(piece, row), number);
    }

    /** What goes along with a copy that is exported: its chain, its hashes and how to check them. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Map<String, byte[]> papers(UUID entry) {
        var row = log.own(entry)
                .filter(one -> one.kind() == CustodyStep.EXPORTED)
                .orElseThrow(() -> Rejected.because("evidence.gone"));
        var opened = reader.piece(row.piece());
        return court.of(opened.piece(), opened.copy(copyOf(opened.keyed(), row)));
    }

    private interface Saying {
        Said of(PieceCopy copy);
    }

    /** A file that waits for the virus scanner is brought to it now; only then the step is entered. */
    private UUID leave(UUID copy, Saying saying) {
        var asked = required(copy);
        if (!vetting.lets(asked.copy(copy).scan())) scanAgain(asked, asked.copy(copy));
        return transaction.execute(status -> {
            var opened = reader.ofCopy(copy);
            var found = opened.copy(copy);
            if (!vetting.lets(found.scan())) throw Rejected.because("file.waits");
            return log.add(opened.row(), opened.key(), List.of(saying.of(found)));
        });
    }

    private void scanAgain(PieceReader.Opened opened, PieceCopy copy) {
        if (copy.scan() == Scan.INFECTED) throw Rejected.because("evidence.infected");
        var content = CopyStore.stream(
                copy.size(), number -> transaction.execute(status -> part(opened.keyed(), copy.id(), number)));
        var scan = vetting.scan(content);
        if (scan == Scan.QUARANTINED) throw Rejected.because("file.waits");
        transaction.executeWithoutResult(
                status -> log.add(opened.row(), opened.key(), List.of(Said.scanned(copy.id(), scan))));
        if (scan == Scan.INFECTED) throw Rejected.because("evidence.infected");
    }

    private byte[] part(PieceReader.Keyed piece, UUID copy, int number) {
        return store.part(piece.row(), copy, number, piece.key())
                .orElseThrow(() -> Rejected.because("evidence.copy.unreadable"));
    }

    private Leaving leaving(CustodyLogTable.Row row) {
        var opened = reader.piece(row.piece());
        var copy = opened.copy(copyOf(opened.keyed(), row));
        boolean bundled = row.kind() == CustodyStep.EXPORTED;
        return new Leaving(
                row.id(),
                bundled ? row.id() + ".zip" : copy.servedName(),
                copy.servedName(),
                bundled ? "application/zip" : copy.kind().mediaType(),
                CopyStore.parts(copy.size()),
                bundled);
    }

    /** The copy that an entry names, as it was sealed. */
    private UUID copyOf(PieceReader.Keyed piece, CustodyLogTable.Row row) {
        return Optional.ofNullable(log.read(piece.row(), row, piece.key()).copy())
                .orElseThrow(() -> Rejected.because("evidence.gone"));
    }

    private PieceReader.Opened required(UUID copy) {
        return transaction.execute(status -> reader.ofCopy(copy));
    }
}
