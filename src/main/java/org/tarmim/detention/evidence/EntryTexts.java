package org.tarmim.detention.evidence;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.ContentSeal;
import org.tarmim.detention.evidence.SealedEntry.Details;
import org.tarmim.detention.evidence.SealedEntry.House;
import org.tarmim.detention.evidence.SealedEntry.Line;
import org.tarmim.detention.evidence.SealedEntry.Why;

/** Writes entries of chains of custody as the texts that are sealed, and reads them. */
@Component
class EntryTexts {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ContentSeal seal;

    EntryTexts(ContentSeal seal) {
        this.seal = seal;
    }

    SealedEntry written(LogEntry entry) {
        var details = text(new Details(
                salt(),
                entry.piece(),
                entry.copy(),
                entry.sha256(),
                entry.scan(),
                entry.name(),
                entry.to(),
                entry.how()));
        var reason = text(new Why(salt(), entry.reason()));
        var house = text(new House(salt(), entry.part(), entry.by()));
        var line = new Line(
                entry.number(),
                entry.step(),
                entry.at(),
                Hash.of(details),
                Hash.of(reason),
                Hash.of(house),
                entry.previous());
        return new SealedEntry(text(line), details, reason, house);
    }

    /** What an entry says; empty where its texts do not belong together. */
    Optional<LogEntry> read(SealedEntry texts) {
        var line = read(texts.line(), Line.class);
        if (!texts.isOf(line)) return Optional.empty();
        var details = read(texts.details(), Details.class);
        var house = read(texts.house(), House.class);
        return Optional.of(new LogEntry(
                line.number(),
                line.step(),
                details.piece(),
                house.part(),
                details.copy(),
                details.sha256(),
                details.scan(),
                line.at(),
                house.by(),
                details.name(),
                details.to(),
                details.how(),
                read(texts.reason(), Why.class).reason(),
                line.previous()));
    }

    private String text(Record said) {
        return new String(seal.written(said), StandardCharsets.UTF_8);
    }

    private <T extends Record> T read(String text, Class<T> type) {
        return seal.read(text.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
