package org.tarmim.access.phone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.tarmim.store.KeyDirectory;

/** Hashes with a key that never lies with the data, so that nobody who reads the database finds out by trying. */
@Component
class PhoneSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    PhoneSeal(KeyDirectory keys) {
        key = new SecretKeySpec(keys.secret("phone.key", KEY_BYTES), ALGORITHM);
    }

    /** The 32 bytes of a text's hash; the purpose comes first, so that one for another purpose never fits. */
    byte[] of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "\0" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }
}
