package org.tarmim.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of the house, as far as they name texts by their keys. */
record Sources(List<String> files, Map<String, List<String>> byType) {
    private static final Pattern TYPE = Pattern.compile("\\b(?:enum|record) (\\w+)");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("(?:say|because|(?:message|title) =|@PageTitle|Refused\\.with)"
            + "\\(?\\s*(?:\\d+,\\s*)?\"([a-z][\\w.-]*\\w)\"(?!\\s*\\+)");

    static Sources read() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return of(files.filter(file -> file.toString().endsWith(".java"))
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
        var part = Pattern.compile("\\b%s\\b".formatted(names[1]));
        return byType.getOrDefault(names[0], List.of()).stream()
                .anyMatch(file -> part.matcher(file).find());
    }

    static Sources of(List<String> files) {
        var byType = new HashMap<String, List<String>>();
        for (var file : files)
            TYPE.matcher(file)
                    .results()
                    .forEach(match -> byType.computeIfAbsent(match.group(1), type -> new ArrayList<>())
                            .add(file));
        return new Sources(files, byType);
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
