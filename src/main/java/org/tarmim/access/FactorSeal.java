package org.tarmim.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tarmim.store.KeyDirectory;

/**
 * Seals the secrets of phones with a key that never lies with the data. A seal is for one account: in the row of
 * another it does not open.
 */
@Component
class FactorSeal {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    FactorSeal(KeyDirectory keys) {
        this.key = new SecretKeySpec(keys.secret("factor.key", KEY_BYTES), "AES");
    }

    /** The sealed secret, a fresh nonce before it. */
    byte[] seal(TotpSecret secret, PersonId owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(utf8(secret.text()));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A secret cannot be sealed", impossible);
        }
    }

    /** The secret in a seal; throws {@link IllegalStateException} where it is another account's or another key's. */
    TotpSecret open(byte[] sealed, PersonId owner) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var text =
                    cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new TotpSecret(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The second factor of account %s was sealed with another key; put factor.key back, or reset it."
                            .formatted(owner),
                    foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, PersonId owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(utf8("second_factor.secret " + owner));
        return cipher;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
