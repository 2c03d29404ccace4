package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The directory of keys and passwords the portal makes for itself, one file each, readable by its user only. It never
 * lies with the data, so that a stolen copy of the data does not bring its keys along.
 */
@Component
public class KeyDirectory {
    private static final int PASSWORD_BYTES = 24;

    private final Path path;
    private final Map<String, byte[]> used = new ConcurrentSkipListMap<>();

    /** @throws StartRefused when it lies in the data directory */
    KeyDirectory(@Value("${tarmim.keys}") Path path, DataDirectory data) {
        this.path = OwnDirectory.open(path);
        if (this.path.startsWith(data.path()))
            throw new StartRefused(
                    "The keys directory %s lies in the data directory %s, so a copy of the data would carry its keys; choose another place with --keys."
                            .formatted(this.path, data.path()));
    }

    /** Its real path. */
    public Path path() {
        return path;
    }

    /** Whether a secret of that name was made before. */
    public boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** The key of that name; random bytes of the given length are made and kept when there is none yet. */
    public byte[] secret(String name, int length) {
        var key = kept(name, length);
        used.put(name, key);
        return key;
    }

    /** What was kept under that name, of whatever length; nothing is made. */
    public Optional<byte[]> find(String name) {
        try {
            return has(name) ? Optional.of(Files.readAllBytes(path.resolve(name))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path.resolve(name) + " cannot be read", e);
        }
    }

    /** Keeps something new under a name; throws {@link IllegalStateException} where there is something already. */
    public synchronized void keepNew(String name, byte[] content) {
        if (has(name)) throw new IllegalStateException("There is a key " + path.resolve(name) + " already.");
        replace(name, content);
    }

    /** Keeps something in the place of what was kept under a name. */
    public synchronized void replace(String name, byte[] content) {
        try {
            keep(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path.resolve(name) + " cannot be kept", e);
        }
    }

    /** Puts what was kept under one name in the place of another. */
    public synchronized void move(String name, String to) {
        try {
            Files.move(path.resolve(name), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
            sync();
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path.resolve(name) + " cannot be put in place", e);
        }
    }

    /** The keys that were asked for since the start, by name. */
    Map<String, byte[]> used() {
        return Map.copyOf(used);
    }

    private synchronized byte[] kept(String name, int length) {
        try {
            if (!has(name)) keep(name, random(length));
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path.resolve(name) + " cannot be read or made", e);
        }
    }

    /** The secret of that name as a password of letters, digits, - and _. */
    String password(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept(name, PASSWORD_BYTES));
    }

    // Moved into place when complete: a crash leaves the whole key or none.
    private void keep(String name, byte[] secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(path, name, ".new", ownerOnly);
        Files.write(draft, secret, StandardOpenOption.SYNC);
        Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync();
    }

    /** Makes names last through a power cut as well. */
    private void sync() throws IOException {
        try (var directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
