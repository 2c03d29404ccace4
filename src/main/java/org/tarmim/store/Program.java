package org.tarmim.store;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of PostgreSQL's programs. PostgreSQL refuses to run as root, so root runs it inside a user namespace, where
 * that user is nobody special.
 */
record Program(Path release, String name) {
    /** How a run ended: its exit code and all it printed. */
    record Ended(int code, String words) {
        boolean well() {
            return code == 0;
        }

        /** The last line that says something. */
        String lastLine() {
            return words.lines().filter(line -> !line.isBlank()).reduce("no reason given", (before, line) -> line);
        }
    }

    /** Runs to the end, with the given text as its input. */
    Ended run(String input, List<String> arguments) {
        try {
            var process = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .start();
            try (var to = process.getOutputStream()) {
                to.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), words);
        } catch (IOException e) {
            return new Ended(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended(-1, "interrupted");
        }
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) command.addAll(asNobodySpecial());
        command.add(release.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        return command;
    }

    private static List<String> asNobodySpecial() {
        if (LinuxUtils.isUnshareAvailable()) return List.of("unshare", "--user");
        throw new StartRefused(
                "PostgreSQL does not run as root on this machine; start Tarmim as an ordinary user, or name a server with SPRING_DATASOURCE_URL.");
    }
}
