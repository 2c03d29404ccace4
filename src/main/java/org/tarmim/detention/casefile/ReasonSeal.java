package org.tarmim.detention.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Vault;

/** Why somebody may see a case, sealed with the key of the room: supervisors read it who may not read the case. */
@Component
public class ReasonSeal {
    private static final String COLUMN = "case_grant.reason";
    private static final int STEP = 128;

    private final Vault vault;

    ReasonSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String reason, UUID ofCase, UUID grant) {
        return seal(reason, new Place(COLUMN, ofCase, grant));
    }

    String open(byte[] sealed, UUID ofCase, UUID grant) {
        return open(sealed, new Place(COLUMN, ofCase, grant));
    }

    /** The number of the key that seals reasons now; it stands beside what was sealed. */
    public int roomKey() {
        return vault.key().number();
    }

    /** Seals a reason for a place; blanks at the end hide how long it is. */
    public byte[] seal(String reason, Place place) {
        var plain = reason.getBytes(StandardCharsets.UTF_8);
        var padded = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return vault.key().ofReasons().seal(padded, place);
    }

    /** Opens what was sealed for a place. */
    public String open(byte[] sealed, Place place) {
        var plain = vault.key().ofReasons().open(sealed, place);
        return new String(plain, StandardCharsets.UTF_8).stripTrailing();
    }
}
