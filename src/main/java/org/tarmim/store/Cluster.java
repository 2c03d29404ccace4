package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The files of our own PostgreSQL server, and starting and stopping the server on them. */
class Cluster {
    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "60";

    private final Path files;
    private final Path release;
    private final Postmaster postmaster;

    Cluster(Path files, Path release) {
        this.files = files;
        this.release = release;
        this.postmaster = new Postmaster(files);
    }

    boolean exists() {
        return Files.isDirectory(files);
    }

    boolean runs() {
        return postmaster.runs();
    }

    /** Makes the files, complete or not at all: they get their name when everything is in them. */
    void create(String superuserPassword) {
        try {
            var draft = Files.createTempDirectory(files.getParent(), "creating-");
            var made = new Program(release, "initdb").run(superuserPassword + "\n", initdb(draft));
            if (made.well()) Files.move(draft, files);
            else throw refused(made.lastLine(), draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartRefused refused(String reason, Path draft) throws IOException {
        FileSystemUtils.deleteRecursively(draft);
        return new StartRefused(
                "PostgreSQL could not create its files in %s (%s); mend that, or choose another data directory with --data."
                        .formatted(files, reason));
    }

    // With the character type "C" trigrams of Arabic words are empty and searching them silently finds nothing.
    private static List<String> initdb(Path target) {
        return List.of(
                "--pgdata=" + target,
                "--username=" + Bootstrap.SUPERUSER,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8");
    }

    /**
     * Starts the server; it accepts connections when this returns.
     *
     * @return why it did not start, in PostgreSQL's words
     */
    Optional<String> start(int port) {
        try {
            Files.writeString(files.resolve("pg_hba.conf"), ServerSettings.WHO_MAY_CONNECT);
            Files.writeString(files.resolve("postgresql.conf"), ServerSettings.on(port));
            var words = files.resolve("start.log");
            Files.deleteIfExists(words);
            var started = pgCtl("start", "--wait", "--timeout=" + SECONDS_TO_START, "--log=" + words);
            return started.well() ? Optional.empty() : Optional.of(lastWords(words, started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastWords(Path words, Program.Ended started) throws IOException {
        if (!Files.exists(words)) return started.lastLine();
        try (var lines = Files.lines(words)) {
            return lines.filter(line -> line.contains("FATAL")).findFirst().orElse(started.lastLine());
        }
    }

    /** Stops the server if it runs, whoever started it; open transactions are rolled back. */
    void stop() {
        if (!postmaster.runs()) postmaster.forget();
        else if (!pgCtl("stop", "--mode=fast", "--wait", "--timeout=" + SECONDS_TO_STOP)
                .well()) pgCtl("stop", "--mode=immediate", "--wait", "--timeout=" + SECONDS_TO_STOP);
    }

    private Program.Ended pgCtl(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--pgdata=" + files);
        return new Program(release, "pg_ctl").run("", all);
    }
}
