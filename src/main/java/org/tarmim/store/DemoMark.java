package org.tarmim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** The mark of a data directory that holds a demo: which rooms are open is settled before the data can be asked. */
public final class DemoMark {
    private static final String NAME = "demo";
    private static final String SERVER = "postgres";

    private DemoMark() {}

    /** Whether what starts is a demo, or will be one: nothing is there yet, and nobody asked for an empty house. */
    public static boolean expectsOne(Environment environment) {
        if (environment.getProperty("tarmim.empty", Boolean.class, false)) return false;
        if (!environment.getProperty("tarmim.demo", Boolean.class, true)) return false;
        if (!environment.getProperty("spring.datasource.url", "").isBlank())
            return environment.getProperty("tarmim.demo", Boolean.class, false);
        var data = Path.of(environment.getRequiredProperty("tarmim.data"));
        return !Files.exists(data.resolve(SERVER)) || Files.exists(data.resolve(NAME));
    }

    /** Marks the directory of a demo that begins. */
    public static void make(DataDirectory data) {
        var mark = data.path().resolve(NAME);
        try {
            if (!Files.exists(mark)) Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + data.path() + " cannot be marked", e);
        }
    }
}
