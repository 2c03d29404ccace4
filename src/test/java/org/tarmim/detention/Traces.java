package org.tarmim.detention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a text stands in plain letters among the files of a directory, those of the database and its log of changes included. */
public final class Traces {
    private Traces() {}

    /** The files that hold it. */
    public static List<Path> of(String text, Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) { // the server removes files of its own while it works
            return false;
        }
    }
}
