package org.tarmim.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of the house, as far as they name texts by their keys. */
record Sources(List<String> files) {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("(?:say|because|(?:message|title) =|@PageTitle|Refused\\.with)"
            + "\\(?\\s*(?:\\d+,\\s*)?\"([a-z][\\w.-]*\\w)\"(?!\\s*\\+)");

    static Sources read() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return new Sources(files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::text)
                    .toList());
        } catch (IOException unreadable) {
            throw new AssertionError("src/main/java", unreadable);
        }
    }

    /** Every text between quotation marks. */
    Set<String> texts() {
        return found(TEXT);
    }

    /** Every key that is said as it stands there. */
    Set<String> said() {
        return found(SAID);
    }

    /** Whether this is a value of an enumeration, or a component of a record, behind the name of its type. */
    boolean declares(String key) {
        var names = key.split("\\.");
        var type = Pattern.compile("\\b(?:enum|record) %s\\b".formatted(names[0]));
        var part = Pattern.compile("\\b%s\\b".formatted(names[1]));
        return files.stream()
                .anyMatch(
                        file -> type.matcher(file).find() && part.matcher(file).find());
    }

    private Set<String> found(Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(file).results())
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
