package org.tarmim.detention.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The two halves of the key of a box: with the one anybody seals, with the other only whoever has the room open unseals.
 * HPKE of RFC 9180 with X25519, HKDF-SHA256 and AES-256-GCM.
 *
 * @param publicKey     what anybody may have
 * @param sealedPrivate the other half, sealed with the key of the room
 */
public record BoxKeys(byte[] publicKey, byte[] sealedPrivate) {
    private static final HpkeParameters PARAMETERS = parameters();

    /** New ones for the box of a team. */
    static BoxKeys random(SealingKey room, UUID team) {
        try {
            var secret = X25519.generatePrivateKey();
            return new BoxKeys(X25519.publicFromPrivate(secret), room.seal(secret, place(team)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no X25519", missing);
        }
    }

    /** Seals bytes that only the team can unseal, for this one row. */
    public static byte[] seal(byte[] publicKey, byte[] plain, UUID row) {
        try {
            return only(open(publicKey), HybridEncrypt.class).encrypt(plain, about(row));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of a box is broken", broken);
        }
    }

    /** Opens what was sealed for a row; throws {@link Tampered} for anything else. */
    @AccessesPartialKey
    byte[] open(byte[] sealed, UUID row, SealingKey room, UUID team) {
        try {
            var secret = SecretBytes.copyFrom(room.open(sealedPrivate, place(team)), InsecureSecretKeyAccess.get());
            var pair = HpkePrivateKey.create(open(publicKey), secret);
            return only(pair, HybridDecrypt.class).decrypt(sealed, about(row));
        } catch (GeneralSecurityException foreign) {
            throw new Tampered(new Place("case_drop.content", team, row), foreign);
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey open(byte[] publicKey) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null);
    }

    private static <T> T only(Key key, Class<T> use) throws GeneralSecurityException {
        var entry = KeysetHandle.importKey(key).withFixedId(1).makePrimary();
        return KeysetHandle.newBuilder().addEntry(entry).build().getPrimitive(HybridConfig2026.get(), use);
    }

    private static Place place(UUID team) {
        return new Place("drop_box.private_key", team, team);
    }

    private static byte[] about(UUID row) {
        return ("case_drop.content|" + row).getBytes(StandardCharsets.UTF_8);
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .build();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HPKE", missing);
        }
    }
}
