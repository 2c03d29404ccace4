package org.tarmim.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A copy of the files of a server that goes on working meanwhile, by PostgreSQL's own procedure: it says where the copy
 * begins and ends, and the log between the two makes it consistent when the copy is started.
 *
 * @param files     the server's files
 * @param superuser a connection that stays open for as long as the copy takes
 */
record HotCopy(Path files, Connection superuser) {
    private static final String LOG = "pg_wal";
    private static final String CONTROL = "global/pg_control";

    /** What PostgreSQL makes anew at its start; the folders have to be there. */
    private static final Set<String> MADE_ANEW = Set.of(
            LOG,
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "start.log", CONTROL);

    /** Where the copy ended: the last segment of the log that it needs, and the label that says where it began. */
    private record End(String segment, String label) {}

    /** Puts the files into an archive. */
    void into(TarArchiveOutputStream archive) throws IOException, SQLException {
        keepLog();
        var begin = word("select pg_walfile_name(pg_backup_start('tarmim', true))");
        for (var file : all(files)) add(file, archive);
        put(files.resolve(CONTROL), archive);
        var end = end();
        put("backup_label", end.label().getBytes(StandardCharsets.UTF_8), archive);
        for (var segment : all(files.resolve(LOG)))
            if (isBetween(begin, segment.getFileName().toString(), end.segment())) put(segment, archive);
    }

    // Ends with the connection; until then no checkpoint removes what the copy still needs.
    private void keepLog() throws SQLException {
        word("select pg_create_physical_replication_slot('tarmim_backup', true, true)::text");
    }

    private End end() throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)")) {
            row.next();
            return new End(row.getString(1), row.getString(2));
        }
    }

    private String word(String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isBetween(String first, String segment, String last) {
        return segment.length() == first.length() && segment.compareTo(first) >= 0 && segment.compareTo(last) <= 0;
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(one -> !one.equals(folder)).toList();
        }
    }

    private void add(Path file, TarArchiveOutputStream archive) throws IOException {
        var name = files.relativize(file);
        var madeAnew = MADE_ANEW.contains(name.getName(0).toString());
        if (LEFT_OUT.contains(name.toString()) || file.getFileName().toString().startsWith("pgsql_tmp")) return;
        if (Files.isDirectory(file)) {
            if (!madeAnew || name.getNameCount() == 1 || name.startsWith(LOG)) folder(name, archive);
        } else if (!madeAnew) put(file, archive);
    }

    private static void folder(Path name, TarArchiveOutputStream archive) throws IOException {
        archive.putArchiveEntry(new TarArchiveEntry(name + "/"));
        archive.closeArchiveEntry();
    }

    // A table may be dropped while the copy is made: the log knows.
    private void put(Path file, TarArchiveOutputStream archive) throws IOException {
        try (var from = Files.newInputStream(file)) {
            put(files.relativize(file).toString(), from, Files.size(file), archive);
        } catch (NoSuchFileException dropped) {
            return;
        }
    }

    private static void put(String name, byte[] content, TarArchiveOutputStream archive) throws IOException {
        put(name, new ByteArrayInputStream(content), content.length, archive);
    }

    // A file may grow or shrink while it is read: what is promised is filled up, and the log puts it right.
    private static void put(String name, InputStream from, long size, TarArchiveOutputStream archive)
            throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        archive.putArchiveEntry(entry);
        var left = size;
        var some = new byte[1 << 16];
        while (left > 0) {
            var read = from.readNBytes(some, 0, (int) Math.min(some.length, left));
            if (read == 0) Arrays.fill(some, (byte) 0);
            var filled = read == 0 ? (int) Math.min(some.length, left) : read;
            archive.write(some, 0, filled);
            left -= filled;
        }
        archive.closeArchiveEntry();
    }
}
