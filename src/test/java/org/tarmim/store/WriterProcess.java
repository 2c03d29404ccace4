package org.tarmim.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A {@link Writer} in a process of its own, with all it had acknowledged. */
class WriterProcess implements AutoCloseable {
    private final Path home;
    private final Process process;
    private final BufferedReader words;
    private final Set<Integer> kept = new TreeSet<>();

    WriterProcess(Path home) throws IOException {
        this.home = home;
        process = Portal.start(Writer.class, home);
        words = process.inputReader();
    }

    /** Waits until so many more writes are acknowledged. */
    WriterProcess acknowledges(int more) throws IOException {
        var enough = kept.size() + more;
        while (kept.size() < enough) hear(words.readLine());
        return this;
    }

    private void hear(String line) {
        if (line == null) throw new AssertionError("The writer ended before its time");
        if (line.startsWith("kept ")) kept.add(Integer.valueOf(line.substring("kept ".length())));
    }

    // By its handle: what it said before its end can still be read.
    void killPortal() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    void killPostgres() throws IOException {
        var pid =
                Files.readAllLines(home.resolve("data/postgres/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    /** Everything acknowledged until the process ended. */
    Set<Integer> acknowledged() throws IOException {
        words.lines().forEach(this::hear);
        return kept;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
