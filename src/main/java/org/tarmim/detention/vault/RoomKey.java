package org.tarmim.detention.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key of the room while it is open: it wraps the keys of cases, and seals what must be read without one. */
public final class RoomKey {
    private static final String MARKED = "HmacSHA256";
    private static final String WRAPPED = "case_key.wrapped";

    private final SealingKey key;
    private final int number;

    RoomKey(byte[] key, int number) {
        this(key, number, null);
    }

    /** A key that still opens what a former one sealed, for who read it just before all of that was sealed anew. */
    RoomKey(byte[] key, int number, @Nullable RoomKey former) {
        this.key = new SealingKey(key, former == null ? null : former.key);
        this.number = number;
    }

    /** How many keys the room had, this one included. It stands beside what this key seals. */
    public int number() {
        return number;
    }

    static byte[] random() {
        var key = new byte[SealingKey.BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Seals the reason of a grant, which supervisors read who may not read the case. */
    public SealingKey ofReasons() {
        return key;
    }

    /** New keys for the box of a team. */
    public BoxKeys newBox(UUID team) {
        return BoxKeys.random(key, team);
    }

    /** Opens what was dropped into the box of a team; throws {@link Tampered} for anything else. */
    public byte[] open(BoxKeys box, UUID team, byte[] sealed, UUID row) {
        return box.open(sealed, row, key, team);
    }

    /** A new key for a case, wrapped. */
    public byte[] newKey(UUID ofCase) {
        return key.seal(random(), place(ofCase));
    }

    /** The key of a case; throws {@link Tampered} where it is another's. */
    public SealingKey unwrap(byte[] wrapped, UUID ofCase) {
        return new SealingKey(key.open(wrapped, place(ofCase)));
    }

    private static Place place(UUID ofCase) {
        return new Place(WRAPPED, ofCase, ofCase);
    }

    /** What tells this key from others, and nothing of it. */
    static byte[] mark(byte[] key) {
        try {
            var mac = Mac.getInstance(MARKED);
            mac.init(new SecretKeySpec(key, MARKED));
            return mac.doFinal("mark of the room of cases".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + MARKED, e);
        }
    }
}
