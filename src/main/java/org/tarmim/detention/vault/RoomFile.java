package org.tarmim.detention.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The key of the room as it lies in the keys directory: wrapped by what Argon2id makes of the passphrase.
 *
 * @param memory     KiB the derivation takes
 * @param iterations rounds over it
 * @param salt       16 bytes of this installation
 * @param wrapped    the sealed key
 */
record RoomFile(int memory, int iterations, byte[] salt, byte[] wrapped) {
    private static final byte[] PURPOSE = "tarmim room of cases 1".getBytes(StandardCharsets.UTF_8);
    private static final int MEMORY = 64 * 1024;
    private static final int ITERATIONS = 4;
    private static final int LEAST_MEMORY = 8;
    private static final int SALT = 16;
    private static final int MOST_MEMORY = 1024 * 1024;

    /** Wraps a key under a passphrase that is slow to guess. */
    static RoomFile of(byte[] key, String passphrase) {
        return of(key, passphrase, MEMORY, ITERATIONS);
    }

    /** Wraps a key under a passphrase that everybody knows: there is nothing to guess, and each start opens it. */
    static RoomFile openToEverybody(byte[] key, String passphrase) {
        return of(key, passphrase, LEAST_MEMORY, 1);
    }

    private static RoomFile of(byte[] key, String passphrase, int memory, int iterations) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var wrapped = derived(passphrase, memory, iterations, salt).seal(key, PURPOSE);
        return new RoomFile(memory, iterations, salt, wrapped);
    }

    static RoomFile read(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        int memory = bytes.getInt();
        int iterations = bytes.getInt();
        if (memory > MOST_MEMORY || iterations > ITERATIONS * ITERATIONS)
            throw new IllegalStateException("The file of the room of cases is broken; put a copy of it back.");
        var salt = new byte[SALT];
        bytes.get(salt);
        var wrapped = new byte[bytes.remaining()];
        bytes.get(wrapped);
        return new RoomFile(memory, iterations, salt, wrapped);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Integer.BYTES + SALT + wrapped.length)
                .putInt(memory)
                .putInt(iterations)
                .put(salt)
                .put(wrapped)
                .array();
    }

    /** The key; empty where the passphrase is another. */
    Optional<byte[]> open(String passphrase) {
        try {
            return Optional.of(derived(passphrase, memory, iterations, salt).open(wrapped, PURPOSE));
        } catch (GeneralSecurityException wrong) {
            return Optional.empty();
        }
    }

    private static SealingKey derived(String passphrase, int memory, int iterations, byte[] salt) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var key = new byte[SealingKey.BYTES];
        var typed = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        argon.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return new SealingKey(key);
    }
}
