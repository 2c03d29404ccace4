package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that PostgreSQL's own note in its files names; the note may be older than this machine's start. */
record Postmaster(Path files) {
    private static final int PORT_LINE = 3;

    /** Whether the process named is alive and really a server on these files. */
    boolean runs() {
        return process().filter(this::isOurs).isPresent();
    }

    /**
     * Drops a note whose number now belongs to some other process: PostgreSQL would refuse to start beside it. A number
     * nobody has is left to PostgreSQL, which then also looks for survivors of the old server.
     */
    void forget() {
        try {
            if (process().filter(ProcessHandle::isAlive).isPresent()) Files.delete(note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On which port it listens. */
    int port() {
        try {
            return Integer.parseInt(Files.readAllLines(note()).get(PORT_LINE).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(files.toString()))
                        .isPresent();
    }

    private Optional<ProcessHandle> process() {
        if (!Files.exists(note())) return Optional.empty();
        try (var lines = Files.lines(note())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note() {
        return files.resolve("postmaster.pid");
    }
}
