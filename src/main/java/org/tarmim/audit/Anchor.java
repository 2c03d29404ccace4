package org.tarmim.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the chain's end was at a moment, kept outside the database: without it, newest entries could vanish unseen.
 *
 * @param restored whether from here on the chain went another way, by a restored backup that people stand for: anchors
 *     before this one that lie further on in the chain no longer count
 */
record Anchor(Head head, Instant at, boolean restored) {
    private static final String RESTORED = "restored ";

    /** The day of the anchor, in UTC. */
    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** One line: whether a backup was restored, moment, count of entries, their seal, and the seal of the line. */
    String line(Seal seal) {
        return "%s %s".formatted(words(), seal.ofLine(words()));
    }

    /** The anchor of a line; nothing when the line is not one or was changed. */
    static Optional<Anchor> read(String line, Seal seal) {
        var restored = line.startsWith(RESTORED);
        var parts = (restored ? line.substring(RESTORED.length()) : line).split(" ");
        if (parts.length != 4) return Optional.empty();
        var anchor = new Anchor(new Head(Long.parseLong(parts[1]), parts[2]), Instant.parse(parts[0]), restored);
        return Seal.same(anchor.line(seal), line) ? Optional.of(anchor) : Optional.empty();
    }

    private String words() {
        return "%s%s %d %s".formatted(restored ? RESTORED : "", at, head.seq(), head.mac());
    }
}
