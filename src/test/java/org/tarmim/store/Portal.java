package org.tarmim.store;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a program of these tests in a process of its own. */
final class Portal {
    private Portal() {}

    static Process start(Class<?> program, Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), program.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
