package org.tarmim.detention.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.ContentSeal;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Tampered;
import org.tarmim.kernel.SecurityClock;

/** Keeps copies sealed in parts of 256 KiB, each for its number, and opens them part by part. */
@Component
class CopyStore {
    private static final int PART = 256 * 1024;

    private final CopyTable table;
    private final ContentSeal seal;
    private final SecurityClock clock;

    CopyStore(CopyTable table, ContentSeal seal, SecurityClock clock) {
        this.table = table;
        this.seal = seal;
        this.clock = clock;
    }

    /** How many parts that many bytes have. */
    static int parts(long size) {
        return Math.toIntExact((size + PART - 1) / PART);
    }

    /** Keeps a copy of a piece; its id. */
    UUID keep(PieceTable.Row piece, SealingKey key, CopyEntry entry, byte[] content) {
        var id = UUID.randomUUID();
        var said = seal.seal(key, SealedColumn.COPY.place(piece.ofCase(), id), entry);
        table.add(id, piece, said, Acting.required(), clock.now());
        for (int number = 0; number < parts(content.length); number++) {
            var bytes = Arrays.copyOfRange(content, number * PART, Math.min((number + 1) * PART, content.length));
            var part = SealedColumn.part(id, number);
            var sealed = key.seal(bytes, SealedColumn.PART.place(piece.ofCase(), part));
            table.addPart(part, id, piece, number, sealed);
        }
        return id;
    }

    /** What a copy is; empty where the row was not sealed for it, for this piece and its part. */
    Optional<CopyEntry> entry(PieceTable.Row piece, CopyTable.Row copy, SealingKey key) {
        var place = SealedColumn.COPY.place(piece.ofCase(), copy.id());
        try {
            return Optional.of(seal.open(key, place, copy.content(), CopyEntry.class))
                    .filter(entry -> entry.isOf(piece));
        } catch (Tampered foreign) {
            return Optional.empty();
        }
    }

    /** A part, counted from 0; empty after the last. Throws {@link Tampered} where it was not sealed for its place. */
    Optional<byte[]> part(PieceTable.Row piece, UUID copy, int number, SealingKey key) {
        var place = SealedColumn.PART.place(piece.ofCase(), SealedColumn.part(copy, number));
        return table.part(copy, number).map(part -> key.open(part, place));
    }

    /** The hash of a copy as it lies here now; throws {@link Tampered} where a part was not sealed for its place. */
    String hash(PieceTable.Row piece, UUID copy, long size, SealingKey key) {
        var hash = new Hash();
        for (int number = 0; number < parts(size); number++)
            part(piece, copy, number, key).ifPresent(hash::add);
        return hash.text();
    }

    /** A copy as one stream, each part of which is read when it is needed. */
    static InputStream stream(long size, IntFunction<byte[]> part) {
        var parts = IntStream.range(0, parts(size)).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(part.apply(parts.next()));
            }
        });
    }
}
