package org.tarmim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The files of our own PostgreSQL server, and the server process that may run on them. */
class Cluster {
    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "60";

    private final Path files;
    private final Path release;

    Cluster(Path files, Path release) {
        this.files = files;
        this.release = release;
    }

    boolean exists() {
        return Files.isDirectory(files);
    }

    /** Makes the files, complete or not at all: they get their name when everything is in them. */
    void create(String superuserPassword) throws IOException {
        var draft = Files.createTempDirectory(files.getParent(), "creating-");
        var made = new Program(release, "initdb").run(superuserPassword + "\n", initdb(draft));
        if (!made.well()) {
            FileSystemUtils.deleteRecursively(draft);
            throw new StartRefused("PostgreSQL could not create its files in %s: %s".formatted(files, made.lastLine()));
        }
        Files.move(draft, files);
    }

    // With the character type "C" trigrams of Arabic words are empty and searching them silently finds nothing.
    private static List<String> initdb(Path target) {
        return List.of(
                "--pgdata=" + target,
                "--username=" + Bootstrap.SUPERUSER,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=C.UTF-8");
    }

    /**
     * Starts the server.
     *
     * @return what pg_ctl said when it did not start
     */
    Optional<String> start(int port) throws IOException {
        Files.writeString(files.resolve("pg_hba.conf"), ServerSettings.WHO_MAY_CONNECT);
        Files.writeString(files.resolve("postgresql.conf"), ServerSettings.on(port));
        var log = files.resolve("start.log");
        Files.deleteIfExists(log);
        var started = pgCtl("start", "-w", "-t", SECONDS_TO_START, "-l", log.toString());
        return started.well() ? Optional.empty() : Optional.of(lastWords(log, started));
    }

    private static String lastWords(Path log, Program.Ended started) throws IOException {
        if (!Files.exists(log)) return started.lastLine();
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL"))
                .findFirst()
                .orElse(started.lastLine());
    }

    /** Stops the server if it runs; open transactions are rolled back. */
    void stop() throws IOException {
        if (!runs()) forgetForeignProcess();
        else if (!pgCtl("stop", "-m", "fast", "-w", "-t", SECONDS_TO_STOP).well())
            pgCtl("stop", "-m", "immediate", "-w", "-t", SECONDS_TO_STOP);
    }

    private Program.Ended pgCtl(String action, String... options) {
        var arguments = new java.util.ArrayList<>(List.of(action, "-D", files.toString()));
        arguments.addAll(List.of(options));
        return new Program(release, "pg_ctl").run("", arguments);
    }

    /** Whether the process named in postmaster.pid is alive and really our server. */
    boolean runs() throws IOException {
        return postmaster().filter(this::isOurs).isPresent();
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var note = files.resolve("postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        return Files.readAllLines(note).stream()
                .findFirst()
                .map(String::strip)
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(files.toString()))
                        .isPresent();
    }

    // After a restart of the machine the number may belong to any process, and PostgreSQL would wait for it for ever.
    // A number nobody has is left to PostgreSQL, which then also looks for survivors of the old server.
    private void forgetForeignProcess() throws IOException {
        if (postmaster().filter(ProcessHandle::isAlive).isPresent()) Files.delete(files.resolve("postmaster.pid"));
    }
}
