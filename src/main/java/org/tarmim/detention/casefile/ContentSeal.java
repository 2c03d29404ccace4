package org.tarmim.detention.casefile;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import tools.jackson.databind.json.JsonMapper;

/** Turns what a row says into sealed bytes and back. Blanks at the end hide how long it is, to the nearest step. */
@Component
class ContentSeal {
    private static final int STEP = 256;

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] seal(SealingKey key, Place place, Record content) {
        var plain = json.writeValueAsBytes(content);
        var padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return key.seal(padded, place);
    }

    <T extends Record> T open(SealingKey key, Place place, byte[] sealed, Class<T> type) {
        return json.readValue(key.open(sealed, place), type);
    }
}
