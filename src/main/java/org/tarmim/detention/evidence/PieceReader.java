package org.tarmim.detention.evidence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.ContentSeal;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Tampered;
import org.tarmim.kernel.Rejected;

/** Opens pieces of evidence for whoever may read them. What was changed without the key is left out and never hides the rest. */
@Component
class PieceReader {
    private final PieceTable pieces;
    private final CopyTable copies;
    private final CopyStore store;
    private final CustodyLog log;
    private final CasePapers papers;
    private final ContentSeal seal;

    /** A piece with its row and the key of its case. */
    record Opened(PieceTable.Row row, SealingKey key, Piece piece) {
        Keyed keyed() {
            return new Keyed(row, key);
        }

        PieceCopy copy(UUID id) {
            return piece.copies().stream()
                    .filter(copy -> copy.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Rejected.because("evidence.copy.unreadable"));
        }

        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** A piece that is there for whoever acts, still sealed, with the key of its case. */
    record Keyed(PieceTable.Row row, SealingKey key) {}

    PieceReader(
            PieceTable pieces, CopyTable copies, CopyStore store, CustodyLog log, CasePapers papers, ContentSeal seal) {
        this.pieces = pieces;
        this.copies = copies;
        this.store = store;
        this.log = log;
        this.papers = papers;
        this.seal = seal;
    }

    List<Piece> of(UUID ofCase) {
        var rows = pieces.of(ofCase);
        if (rows.isEmpty()) return List.of();
        var key = papers.key(ofCase);
        return rows.stream().map(row -> piece(row, key)).toList();
    }

    /** A piece; throws {@link Rejected} where it is not there for whoever acts. */
    Opened piece(UUID id) {
        var keyed = keyed(id);
        return new Opened(keyed.row(), keyed.key(), piece(keyed.row(), keyed.key()));
    }

    /** The same without opening anything. */
    Keyed keyed(UUID id) {
        var row = pieces.find(id).orElseThrow(() -> Rejected.because("evidence.gone"));
        return new Keyed(row, papers.key(row.ofCase()));
    }

    /** The piece of a copy; throws {@link Rejected} where it is not there for whoever acts. */
    Opened ofCopy(UUID copy) {
        return piece(copies.find(copy).map(CopyTable.Row::piece).orElseThrow(() -> Rejected.because("evidence.gone")));
    }

    private Piece piece(PieceTable.Row row, SealingKey key) {
        var chain = log.of(row, key);
        var opened = copies.of(row.id()).stream()
                .flatMap(copy -> copy(row, copy, key, chain))
                .toList();
        return new Piece(
                row.id(),
                row.code(),
                row.part(),
                details(row, key),
                opened,
                chain,
                row.writable(),
                row.openable(),
                row.takeable(),
                row.recordedAt());
    }

    /** Null too where the row was put into another part than it was sealed for. */
    private @Nullable PieceDetails details(PieceTable.Row row, SealingKey key) {
        var place = SealedColumn.PIECE.place(row.ofCase(), row.id());
        try {
            var details = seal.open(key, place, row.content(), PieceDetails.class);
            return details.part() == row.part() ? details : null;
        } catch (Tampered foreign) {
            return null;
        }
    }

    private Stream<PieceCopy> copy(PieceTable.Row row, CopyTable.Row copy, SealingKey key, CustodyChain chain) {
        return store.entry(row, copy, key).map(entry -> PieceCopy.of(copy, entry, chain)).stream();
    }
}
