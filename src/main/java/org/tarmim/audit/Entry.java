package org.tarmim.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A happening at its place in the chain.
 *
 * @param seq its number, from 1 without a gap
 * @param at  when it was written, by the security clock, to the microsecond
 */
record Entry(long seq, Instant at, Happening what) {
    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same entry as if it stood elsewhere. */
    Entry at(long otherSeq) {
        return new Entry(otherSeq, at, what);
    }

    /** One unambiguous form: every part is preceded by its length, so that no two entries share a form. */
    byte[] canonical() {
        var form = new ByteArrayOutputStream();
        put(form, Long.toString(seq));
        put(form, at.toString());
        put(form, Objects.toString(what.actor(), ""));
        put(form, Objects.toString(what.organisation(), ""));
        put(form, what.room());
        put(form, what.action());
        put(form, what.subject());
        put(form, what.subjectId());
        put(form, Integer.toString(what.facts().size()));
        what.facts().forEach((name, value) -> {
            put(form, name);
            put(form, value);
        });
        return form.toByteArray();
    }

    private static void put(ByteArrayOutputStream form, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        form.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        form.writeBytes(bytes);
    }
}
