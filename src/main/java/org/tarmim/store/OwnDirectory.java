package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A directory only the user who runs the portal can look into. */
final class OwnDirectory {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private OwnDirectory() {}

    /**
     * Creates the directory, or takes it over when it is empty.
     *
     * @return its real path
     * @throws StartRefused when it holds something and others may read it, or cannot be made
     */
    static Path open(Path wanted) {
        try {
            var directory = Files.createDirectories(wanted).toRealPath();
            if (isEmpty(directory)) Files.setPosixFilePermissions(directory, OWNER_ONLY);
            refuseOpenToOthers(directory);
            return directory;
        } catch (IOException e) {
            throw new StartRefused(
                    "The directory %s cannot be used (%s); choose another one.".formatted(wanted.toAbsolutePath(), e),
                    e);
        }
    }

    private static void refuseOpenToOthers(Path directory) throws IOException {
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(directory));
        others.removeAll(OWNER_ONLY);
        if (!others.isEmpty())
            throw new StartRefused(
                    "Other users of this machine may look into %s; run \"chmod 700 %s\", or choose another directory."
                            .formatted(directory, directory));
    }

    static boolean isEmpty(Path directory) {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
