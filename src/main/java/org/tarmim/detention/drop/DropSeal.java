package org.tarmim.detention.drop;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.BoxKeys;
import org.tarmim.detention.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was dropped into sealed bytes and back. Blanks at the end hide how long it is, to the nearest step. */
@Component
class DropSeal {
    private static final int STEP = 1024;

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    DropSeal(Vault vault) {
        this.vault = vault;
    }

    /** Seals also while the room is locked. */
    byte[] seal(OpenedBox box, UUID id, DropDetails details) {
        var plain = json.writeValueAsBytes(details);
        var padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return BoxKeys.seal(box.publicKey(), padded, id);
    }

    DropDetails open(DropBox box, DropTable.Sealed dropped) {
        var plain = vault.key().open(box.keys(), box.team(), dropped.content(), dropped.id());
        return json.readValue(plain, DropDetails.class);
    }
}
