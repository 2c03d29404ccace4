package org.tarmim.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs the jar carries for this kind of machine. */
final class Binaries {
    private Binaries() {}

    /**
     * The folder of the unpacked programs, one per release below the given one.
     *
     * @throws StartRefused when the jar carries none for this machine
     */
    static Path unpackedUnder(Path folder) {
        try {
            return unpacked(folder, archive());
        } catch (IOException e) {
            throw new StartRefused("The PostgreSQL programs cannot be unpacked to %s (%s).".formatted(folder, e), e);
        }
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        var machine = ArchUtils.normalize(System.getProperty("os.arch"));
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "Tarmim carries no PostgreSQL for %s on %s; give it a server with SPRING_DATASOURCE_URL."
                            .formatted(system, machine),
                    e);
        }
    }

    private static Path unpacked(Path folder, byte[] archive) throws IOException {
        var release = Files.createDirectories(folder).toRealPath().resolve("postgres-" + fingerprint(archive));
        if (Files.isDirectory(release)) return release;
        var draft = Files.createTempDirectory(folder.toRealPath(), "unpacking-");
        unpack(archive, draft);
        moveIntoPlace(draft, release);
        return release;
    }

    private static String fingerprint(byte[] archive) {
        var sum = new CRC32();
        sum.update(archive);
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) write(tar, entry, target);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        else Files.copy(tar, file);
        if (file.startsWith(target.resolve("bin")))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    // Another instance may have unpacked the same release meanwhile; then its copy serves.
    private static void moveIntoPlace(Path draft, Path release) throws IOException {
        try {
            Files.move(draft, release, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) { // not all systems say by a kind of its own that another was quicker
            if (!Files.isDirectory(release)) throw e;
            FileSystemUtils.deleteRecursively(draft);
        }
    }
}
