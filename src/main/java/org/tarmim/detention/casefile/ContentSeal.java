package org.tarmim.detention.casefile;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Tampered;
import tools.jackson.databind.json.JsonMapper;

/** Turns what a row says into sealed bytes and back. Blanks at the end hide how long it is, to the nearest step. */
@Component
public class ContentSeal {
    private static final int STEP = 256;

    private final JsonMapper json = JsonMapper.builder().build();

    /** What a row says, sealed. */
    public byte[] seal(SealingKey key, Place place, Record content) {
        var plain = written(content);
        var padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return key.seal(padded, place);
    }

    /** What a record says, as text in UTF-8. */
    public byte[] written(Record content) {
        return json.writeValueAsBytes(content);
    }

    /** What a row says; throws {@link Tampered} where it was not sealed for this place. */
    public <T extends Record> T open(SealingKey key, Place place, byte[] sealed, Class<T> type) {
        return read(key.open(sealed, place), type);
    }

    /** Reads what was written. */
    public <T extends Record> T read(byte[] written, Class<T> type) {
        return json.readValue(written, type);
    }
}
