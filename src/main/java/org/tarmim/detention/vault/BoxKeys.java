package org.tarmim.detention.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
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
            var entry = KeysetHandle.generateEntryFromParameters(PARAMETERS)
                    .withFixedId(1)
                    .makePrimary();
            var pair = KeysetHandle.newBuilder().addEntry(entry).build();
            var secret = TinkProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get());
            var open = TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle());
            return new BoxKeys(open, room.seal(secret, place(team)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no X25519", missing);
        }
    }

    /** Seals bytes that only the team can unseal, for this one row. */
    public static byte[] seal(byte[] publicKey, byte[] plain, UUID row) {
        try {
            var keys = TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey);
            var sealing = keys.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
            return sealing.encrypt(plain, about(row));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key of a box is broken", broken);
        }
    }

    /** Opens what was sealed for a row; throws {@link Tampered} for anything else. */
    byte[] open(byte[] sealed, UUID row, SealingKey room, UUID team) {
        try {
            var secret = room.open(sealedPrivate, place(team));
            var pair = TinkProtoKeysetFormat.parseKeyset(secret, InsecureSecretKeyAccess.get());
            return pair.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealed, about(row));
        } catch (GeneralSecurityException foreign) {
            throw new Tampered(new Place("case_drop.content", team, row), foreign);
        }
    }

    private static Place place(UUID team) {
        return new Place("drop_box.private_key", team, team);
    }

    private static byte[] about(UUID row) {
        return ("case_drop.content|" + row).getBytes(StandardCharsets.UTF_8);
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
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
