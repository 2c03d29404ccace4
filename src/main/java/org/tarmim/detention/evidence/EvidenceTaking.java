package org.tarmim.detention.evidence;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.handover.Enclosure;
import org.tarmim.files.Scan;
import org.tarmim.files.Vetting;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/**
 * The desk at which copies of evidence leave, each after a fresh proof of who asks. That one leaves is entered into its chain
 * of custody first; its bytes are then given to just whom that entry names, and to nobody else.
 */
@Desk
public class EvidenceTaking {
    private static final Duration BEGINS_WITHIN = Duration.ofMinutes(2);

    private final PieceReader reader;
    private final CopyStore store;
    private final CustodyLog log;
    private final CourtPapers court;
    private final WayOut wayOut;
    private final Vetting vetting;
    private final SecurityClock realClock;
    private final SituationClock clock;
    private final TransactionTemplate transaction;

    EvidenceTaking(
            PieceReader reader,
            CopyStore store,
            CustodyLog log,
            CourtPapers court,
            WayOut wayOut,
            Vetting vetting,
            SecurityClock realClock,
            SituationClock clock,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.store = store;
        this.log = log;
        this.court = court;
        this.wayOut = wayOut;
        this.vetting = vetting;
        this.realClock = realClock;
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
        return scanned(copy, (opened, found) -> enter(opened, Said.viewed(found, "")));
    }

    /**
     * Opens the original, for a reason; the entry by which it leaves. It says where and by whom it was taken, so that reading
     * the part, be it by a grant or in an emergency, is not enough.
     */
    @StepUp
    @Requires(May.SEE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID openOriginal(UUID copy, @Valid Reason reason) {
        var asked = required(copy).row();
        if (!asked.openable()) throw wayOut.denied(asked, "evidence.original.notGranted");
        return scanned(copy, (opened, found) -> enter(opened, Said.viewed(found, reason.reason())));
    }

    /**
     * Takes a copy along for somebody outside, with its chain, as a locked archive. Throws {@link Rejected} where that is not
     * granted, or basis or risk do not stand.
     */
    @StepUp
    @Requires(May.WRITE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Bundle export(UUID copy, @Valid ExportDetails details) {
        details.refuseAfter(clock.today());
        return scanned(copy, (opened, found) -> {
            var on = wayOut.pass(opened.row(), details.outgoing());
            enter(opened, Said.exported(found, details, on));
            return bundle(reader.ofCopy(copy), found, details.reasons());
        });
    }

    /** What leaves by an entry of one's own, shortly after it was made; empty for every other. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Optional<Leaving> leaving(UUID entry) {
        return log.own(entry)
                .filter(row -> row.kind() == CustodyStep.VIEWED)
                .filter(row -> realClock.now().isBefore(row.recordedAt().plus(BEGINS_WITHIN)))
                .map(this::leaving);
    }

    /** A part of what leaves by an entry of one's own, counted from 0. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public byte[] part(UUID entry, int number) {
        var row = log.own(entry)
                .filter(one -> one.kind() == CustodyStep.VIEWED)
                .orElseThrow(() -> Rejected.because("evidence.gone"));
        var piece = reader.keyed(row.piece());
        return part(piece, copyOf(piece, row), number);
    }

    /** A file that waits for the virus scanner is brought to it now; only then the step is taken. */
    private <T> T scanned(UUID copy, BiFunction<PieceReader.Opened, PieceCopy, T> step) {
        var asked = required(copy);
        if (!vetting.lets(asked.copy(copy).scan())) scanAgain(asked, asked.copy(copy));
        return transaction.execute(status -> {
            var opened = reader.ofCopy(copy);
            var found = opened.copy(copy);
            if (!vetting.lets(found.scan())) throw Rejected.because("file.waits");
            return step.apply(opened, found);
        });
    }

    private UUID enter(PieceReader.Opened opened, Said said) {
        return log.add(opened.row(), opened.key(), List.of(said));
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

    private Bundle bundle(PieceReader.Opened opened, PieceCopy copy, boolean withReasons) {
        var files = new ArrayList<Enclosure>();
        files.add(new Enclosure(copy.servedName(), "", content(opened.keyed(), copy)));
        court.of(opened.piece(), copy, withReasons).forEach((name, paper) -> files.add(new Enclosure(name, "", paper)));
        return Bundle.locked(opened.row().code(), files, List.of());
    }

    private byte[] content(PieceReader.Keyed piece, PieceCopy copy) {
        try (var parts = CopyStore.stream(copy.size(), number -> part(piece, copy.id(), number))) {
            return parts.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] part(PieceReader.Keyed piece, UUID copy, int number) {
        return store.part(piece.row(), copy, number, piece.key())
                .orElseThrow(() -> Rejected.because("evidence.copy.unreadable"));
    }

    private Leaving leaving(CustodyLogTable.Row row) {
        var opened = reader.piece(row.piece());
        var copy = opened.copy(copyOf(opened.keyed(), row));
        return new Leaving(row.id(), copy.servedName(), copy.kind().mediaType(), CopyStore.parts(copy.size()));
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
