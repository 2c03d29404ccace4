package org.tarmim.detention.evidence;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.ContentSeal;
import org.tarmim.detention.evidence.CustodyChain.Link;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Tampered;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Chains of custody: read, and one entry longer. Entries are sealed with the key of the case and each holds the hash of the
 * one before, so that without the key none is forged or moved; how many there are the trail knows as well, so that none is
 * cut off.
 */
@Component
class CustodyLog {
    private final CustodyLogTable table;
    private final ContentSeal seal;
    private final EntryTexts texts;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    CustodyLog(
            CustodyLogTable table,
            ContentSeal seal,
            EntryTexts texts,
            SecurityClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.seal = seal;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    CustodyChain of(PieceTable.Row piece, SealingKey key) {
        return CustodyChain.of(table.of(piece.id()), row -> opened(piece, row, key));
    }

    /** Whether the trail knows of more entries than there are. */
    boolean isCut(PieceTable.Row piece, CustodyChain chain) {
        return table.told(piece.id()) > chain.links().size();
    }

    /** Enters steps and tells the trail; the id of the last. Throws {@link Rejected} where the chain does not fit. */
    UUID add(PieceTable.Row piece, SealingKey key, List<Said> steps) {
        table.holdStill(piece.id());
        var chain = of(piece, key);
        if (!chain.isWhole() || isCut(piece, chain)) throw Rejected.because("evidence.chain.broken");
        var last = chain.last();
        for (var said : steps) last = Optional.of(enter(piece, key, said, last));
        var link = last.orElseThrow();
        events.publishEvent(new CaseChanged.Evidenced(
                piece.code(),
                piece.id(),
                link.entry().step().name(),
                link.entry().number()));
        return link.id();
    }

    /** The copy about which an entry of whoever acts is; empty where there is none of that kind. */
    Optional<CustodyLogTable.Row> own(UUID entry) {
        return table.find(entry)
                .filter(row -> row.recordedBy().equals(Acting.required().account()));
    }

    /** An entry; throws {@link Rejected} where it was not sealed for its piece. */
    LogEntry read(PieceTable.Row piece, CustodyLogTable.Row row, SealingKey key) {
        return opened(piece, row, key)
                .map(Link::entry)
                .filter(entry -> entry.isOf(piece.id(), piece.part()))
                .orElseThrow(() -> Rejected.because("evidence.copy.unreadable"));
    }

    private Link enter(PieceTable.Row piece, SealingKey key, Said said, Optional<Link> before) {
        var me = Acting.required();
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        var entry = new LogEntry(
                before.map(link -> link.entry().number()).orElse(0) + 1,
                said.step(),
                piece.id(),
                piece.part(),
                said.copy(),
                said.sha256(),
                said.scan(),
                now,
                me.account(),
                me.name(),
                said.to(),
                said.how(),
                said.reason(),
                before.map(Link::sha256).orElse(null));
        var id = UUID.randomUUID();
        var written = texts.written(entry);
        var content = seal.seal(key, SealedColumn.STEP.place(piece.ofCase(), id), written);
        table.add(id, piece, before.map(Link::id).orElse(null), said, content, me, now);
        return new Link(id, entry, written, Hash.of(written.line()));
    }

    private Optional<Link> opened(PieceTable.Row piece, CustodyLogTable.Row row, SealingKey key) {
        try {
            var place = SealedColumn.STEP.place(piece.ofCase(), row.id());
            var written = seal.open(key, place, row.content(), SealedEntry.class);
            return texts.read(written).map(entry -> new Link(row.id(), entry, written, Hash.of(written.line())));
        } catch (Tampered foreign) {
            return Optional.empty();
        }
    }
}
