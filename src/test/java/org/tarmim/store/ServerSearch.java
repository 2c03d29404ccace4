package org.tarmim.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Looks for a word in everything our own server holds, past every policy: in each table as the superuser, and in each
 * file byte by byte. A word is looked for in small letters, as plain text and as hexadecimal digits.
 * Made where a test asks for it: a second node has no server of its own.
 */
@Lazy
@Component
public class ServerSearch {
    private final EmbeddedServer server;
    private final DataDirectory data;

    ServerSearch(EmbeddedServer server, DataDirectory data) {
        this.server = server;
        this.data = data;
    }

    /** The tables, those of the server itself too, in which the word stands. */
    public List<String> tables(String word) {
        try (var connection = superuser()) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) if (holds(copied(connection, table), word)) found.add(table);
            return found;
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Lets the server take samples of all values, as it does by itself in time, and write all it holds to its files. */
    public void writeOut() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
            statement.execute("checkpoint");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The files of the server, its log and its write-ahead log among them, in which the word stands. */
    public List<String> files(String word) {
        return files(data.path(), word);
    }

    /** The files beneath a folder in which the word stands. */
    public static List<String> files(Path folder, String word) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(read(file), word))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(server.url(), Bootstrap.SUPERUSER, server.password(Bootstrap.SUPERUSER));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p', 'm')
                        """)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static byte[] copied(Connection connection, String table) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select * from " + table + ") to stdout", rows);
        return rows.toByteArray();
    }

    private static boolean holds(byte[] content, String word) {
        var text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return text.contains(new String(bytes, StandardCharsets.ISO_8859_1))
                || text.contains(HexFormat.of().formatHex(bytes))
                || text.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }

    // The server deletes files while it works.
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
