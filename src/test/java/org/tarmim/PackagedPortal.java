package org.tarmim;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar as people start it: a process of its own, on a data directory of its own. */
final class PackagedPortal implements AutoCloseable {
    /** A setting that spares a start the unpacking of PostgreSQL, where a test is not about that. */
    static final String UNPACKED = "--tarmim.programs=target/house/programs";

    private static final String OPEN = "Tarmim is open at ";

    private final BlockingQueue<Optional<String>> said = new LinkedBlockingQueue<>(); // nothing: it ended
    private final List<String> heard = new ArrayList<>();
    private final Path data;
    private final Process process;

    private PackagedPortal(Path data, Process process) {
        this.data = data;
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts the portal, or with a command as the first setting does only that. */
    static PackagedPortal start(Path data, Path keys, String... settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-jar", "target/tarmim.jar"));
        command.addAll(List.of(settings));
        command.addAll(List.of("--server.port=0", "--tarmim.data=" + data, "--tarmim.keys=" + keys));
        return new PackagedPortal(
                data, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Its address, once it says that it is open. */
    URI whenOpen() {
        return URI.create(said(OPEN).substring(OPEN.length()));
    }

    /** The first line with these words, said already or awaited; fails where it ends without them. */
    String said(String words) {
        return Stream.concat(List.copyOf(heard).stream(), lines())
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("The packaged portal ended before it said: " + words + "\n" + heard));
    }

    /** All that it said; waits for its end. */
    List<String> allSaid() {
        lines().forEach(line -> {});
        return List.copyOf(heard);
    }

    /** The last line it says before it ends. */
    String lastWords() {
        return lines().reduce("", (before, line) -> line);
    }

    /** Asks it to end, as Ctrl-C and a service manager do. */
    void terminate() {
        process.toHandle().destroy(); // by its handle: what it said before its end can still be read
    }

    /** Its PostgreSQL; empty while that is started again. */
    Optional<ProcessHandle> postgres() throws IOException {
        var note = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                .filter(one -> one.info().command().orElse("").endsWith("postgres")); // not who got its number since
    }

    /** Ends it as kill -9 does, and waits until it is gone. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** How it ended; waits for that. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError("The packaged portal did not end");
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private Stream<String> lines() {
        return Stream.generate(this::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .peek(heard::add);
    }

    private Optional<String> next() {
        try {
            var line = said.take();
            if (line.isEmpty()) said.add(line);
            return line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From its start on: a process whose words nobody reads comes to a halt as soon as the pipe is full. */
    private void listen() {
        try (var lines = process.inputReader().lines()) {
            lines.map(Optional::of).forEach(said::add);
        } finally {
            said.add(Optional.empty());
        }
    }
}
