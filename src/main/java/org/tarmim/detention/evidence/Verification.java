package org.tarmim.detention.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Tampered;

/** Computes all hashes of a piece anew, those of its copies and those of its chain, and says what does not fit. */
@Component
class Verification {
    private final CopyTable copies;
    private final CopyStore store;
    private final CustodyLog log;

    Verification(CopyTable copies, CopyStore store, CustodyLog log) {
        this.copies = copies;
        this.store = store;
        this.log = log;
    }

    List<Flaw> of(PieceReader.Opened opened) {
        var row = opened.row();
        var piece = opened.piece();
        var flaws = new ArrayList<>(piece.chain().flaws());
        if (piece.details() == null) flaws.add(new Flaw(FlawKind.PIECE_FOREIGN, 0));
        if (log.isCut(row, piece.chain())) flaws.add(new Flaw(FlawKind.CHAIN_CUT, 0));
        int number = 0;
        for (var copy : copies.of(row.id())) {
            var flaw = flawOf(copy, opened);
            number++;
            if (flaw.isPresent()) flaws.add(new Flaw(flaw.get(), number));
        }
        if (namesWhatIsGone(piece)) flaws.add(new Flaw(FlawKind.COPY_GONE, 0));
        return flaws;
    }

    private Optional<FlawKind> flawOf(CopyTable.Row copy, PieceReader.Opened opened) {
        return store.entry(opened.row(), copy, opened.key())
                .map(entry -> flawOf(copy, entry, opened))
                .orElse(Optional.of(FlawKind.COPY_FOREIGN));
    }

    private Optional<FlawKind> flawOf(CopyTable.Row copy, CopyEntry entry, PieceReader.Opened opened) {
        try {
            if (!entry.sha256().equals(hash(opened.row(), copy, entry, opened.key())))
                return Optional.of(FlawKind.COPY_CHANGED);
            return hangs(copy, entry, opened.piece()) ? Optional.empty() : Optional.of(FlawKind.COPY_LOOSE);
        } catch (Tampered foreign) {
            return Optional.of(FlawKind.COPY_FOREIGN);
        }
    }

    private String hash(PieceTable.Row row, CopyTable.Row copy, CopyEntry entry, SealingKey key) {
        return store.hash(row, copy.id(), entry.size(), key);
    }

    /** Whether the chain says the same hash of it, and its parent has the hash from which it was made. */
    private static boolean hangs(CopyTable.Row copy, CopyEntry entry, Piece piece) {
        boolean isEntered = piece.chain().entries().stream()
                .anyMatch(
                        step -> copy.id().equals(step.copy()) && entry.sha256().equals(step.sha256()));
        if (entry.parent() == null) return isEntered && entry.form() == CopyForm.ORIGINAL;
        return isEntered
                && piece.copies().stream()
                        .anyMatch(one ->
                                one.id().equals(entry.parent()) && one.sha256().equals(entry.parentSha256()));
    }

    private boolean namesWhatIsGone(Piece piece) {
        return piece.chain().entries().stream()
                .map(LogEntry::copy)
                .filter(copy -> copy != null)
                .distinct()
                .anyMatch(copy -> copies.find(copy).isEmpty());
    }
}
