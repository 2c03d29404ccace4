package org.tarmim.detention.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Vault;

/** Why somebody may see a case, sealed with the key of the room: supervisors read it who may not read the case. */
@Component
class ReasonSeal {
    private static final String COLUMN = "case_grant.reason";
    private static final int STEP = 128;

    private final Vault vault;

    ReasonSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String reason, UUID ofCase, UUID grant) {
        var plain = reason.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return vault.key().ofReasons().seal(padded, new Place(COLUMN, ofCase, grant));
    }

    String open(byte[] sealed, UUID ofCase, UUID grant) {
        var plain = vault.key().ofReasons().open(sealed, new Place(COLUMN, ofCase, grant));
        return new String(plain, StandardCharsets.UTF_8).stripTrailing();
    }
}
