package org.tarmim.detention.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** A key of AES-256-GCM in memory: 12 bytes of nonce, the sealed bytes, 16 bytes of tag. Never says what it is. */
public final class SealingKey {
    /** Bytes of a key. */
    public static final int BYTES = 32;

    private final Aead cipher;
    private final @Nullable SealingKey former;

    SealingKey(byte[] key) {
        this(key, null);
    }

    /** A key that still opens what a former one sealed, and nothing that one before it did. */
    SealingKey(byte[] key, @Nullable SealingKey former) {
        this.former = former == null ? null : new SealingKey(former.cipher);
        if (key.length != BYTES) throw new IllegalArgumentException("A key has %d bytes.".formatted(BYTES));
        try {
            cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES-GCM", missing);
        }
    }

    private SealingKey(Aead cipher) {
        this.cipher = cipher;
        this.former = null;
    }

    /** Seals bytes for a place. */
    public byte[] seal(byte[] plain, Place place) {
        return seal(plain, place.asData());
    }

    /** Opens what was sealed for a place; throws {@link Tampered} for anything else. */
    public byte[] open(byte[] sealed, Place place) {
        try {
            return cipher.decrypt(sealed, place.asData());
        } catch (GeneralSecurityException foreign) {
            if (former != null) return former.open(sealed, place);
            throw new Tampered(place, foreign);
        }
    }

    byte[] seal(byte[] plain, byte[] about) {
        try {
            return cipher.encrypt(plain, about);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Nothing can be sealed", impossible);
        }
    }

    byte[] open(byte[] sealed, byte[] about) throws GeneralSecurityException {
        return cipher.decrypt(sealed, about);
    }
}
