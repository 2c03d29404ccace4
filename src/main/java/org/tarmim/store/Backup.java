package org.tarmim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Backups of our own server, made while it works or while it is stopped. A backup holds the data alone; it is opened
 * with the keys directory, which has to be kept elsewhere.
 *
 * @param data     whose data
 * @param keys     its keys
 * @param programs where PostgreSQL's programs are, or will be unpacked
 */
record Backup(DataDirectory data, KeyDirectory keys, Path programs) {
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Makes one; the file appears when it is whole. */
    void make(Path file) throws IOException, SQLException, GeneralSecurityException {
        if (Files.exists(file)) throw new StartRefused("There is already a file %s; name another.".formatted(file));
        if (!new Cluster(files(), programs).exists())
            throw new StartRefused("There are no data in %s; name their directory with --data.".formatted(data.path()));
        var running = new Postmaster(files());
        if (running.runs()) copy(running.port(), file);
        else copyStopped(file);
    }

    /** Puts the data of one into a data directory that holds none yet. */
    void restore(Path file) throws IOException, GeneralSecurityException {
        var archive = new SealedArchive(keys);
        if (!Files.isReadable(file)) throw new StartRefused("There is no file %s that can be read.".formatted(file));
        if (Files.exists(files()))
            throw new StartRefused(
                    "There are data in %s already; name an empty directory with --data.".formatted(data.path()));
        if (!archive.canBeOpened()) throw sealed(null);
        data.lock();
        var draft = Files.createTempDirectory(data.path(), "restoring-");
        try (var from = archive.read(Files.newInputStream(file))) {
            unpack(from, draft);
            Files.move(draft, files(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(draft);
            throw sealed(e);
        } finally {
            data.close();
        }
    }

    private void copyStopped(Path file) throws IOException, SQLException, GeneralSecurityException {
        try (var server = new EmbeddedServer(data, keys, programs, PATIENCE)) {
            copy(server.port(), file);
        }
    }

    private void copy(int port, Path file) throws IOException, SQLException, GeneralSecurityException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(OWN_FILE);
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "backup-", ".new", ownerOnly);
        try (var superuser = new Bootstrap(port, keys).superuser();
                var archive = new SealedArchive(keys).write(Files.newOutputStream(draft, StandardOpenOption.WRITE))) {
            new HotCopy(files(), superuser).into(archive);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream archive, Path target) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var place = target.resolve(entry.getName()).normalize();
            if (!place.startsWith(target)) throw new IOException("A name leads out of the archive");
            if (entry.isDirectory()) Files.createDirectories(place);
            else Files.copy(archive, place);
            Files.setPosixFilePermissions(place, entry.isDirectory() ? OWN_FOLDER : OWN_FILE);
        }
    }

    private StartRefused sealed(@Nullable Throwable cause) {
        return new StartRefused(
                "The keys in %s do not open this backup, or it is not whole; name the directory of its keys with --keys."
                        .formatted(keys.path()),
                cause);
    }

    private Path files() {
        return data.path().resolve("postgres");
    }
}
