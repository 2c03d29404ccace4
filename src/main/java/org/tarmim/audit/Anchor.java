package org.tarmim.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the chain's end was at a moment, kept outside the database: without it, newest entries could vanish unseen. */
record Anchor(Head head, Instant at) {
    /** The day of the anchor, in UTC. */
    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** One line: moment, count of entries, their seal, and the seal of the line. */
    String line(Seal seal) {
        return "%s %s".formatted(words(), seal.ofLine(words()));
    }

    /** The anchor of a line; nothing when the line is not one or was changed. */
    static Optional<Anchor> read(String line, Seal seal) {
        var parts = line.split(" ");
        if (parts.length != 4) return Optional.empty();
        var anchor = new Anchor(new Head(Long.parseLong(parts[1]), parts[2]), Instant.parse(parts[0]));
        return Seal.same(anchor.line(seal), line) ? Optional.of(anchor) : Optional.empty();
    }

    private String words() {
        return "%s %d %s".formatted(at, head.seq(), head.mac());
    }
}
