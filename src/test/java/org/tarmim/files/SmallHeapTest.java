package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest files there may be, and larger ones, all at once: a heap of 512 MB holds them and the portal. */
class SmallHeapTest {
    @TempDir
    Path folder;

    @Test
    void large_files_that_come_at_once_are_taken_or_refused_and_never_too_much() throws Exception {
        var large = new LargeFiles(folder);
        large.jpeg("photo.jpg", 8_000, 8_000);
        large.jpeg("again.jpg", 8_000, 8_000);
        large.png("stripes.png", 8_000, 8_000);
        large.png("bomb.png", 10_000, 10_000);
        large.pdf("book.pdf", 50);
        large.pdf("plan.pdf", 19);
        large.text("notes.txt", 20);
        assertThat(sentAtOnce())
                .containsOnly(
                        entry("photo.jpg", SmallHeap.TAKEN),
                        entry("again.jpg", SmallHeap.TAKEN),
                        entry("stripes.png", SmallHeap.TAKEN),
                        entry("bomb.png", "file.picture.large"),
                        entry("book.pdf", "file.large"),
                        entry("plan.pdf", SmallHeap.TAKEN),
                        entry("notes.txt", SmallHeap.TAKEN));
    }

    private Map<String, String> sentAtOnce() throws IOException, InterruptedException {
        var portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString(),
                        "--tarmim.empty=true",
                        "--tarmim.data=target/small-heap/data",
                        "--tarmim.keys=target/small-heap/keys",
                        "--tarmim.programs=target/house/programs",
                        "--vaadin.productionMode=true",
                        "--server.port=0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = portal.inputReader()
                .lines()
                .filter(line -> line.startsWith(SmallHeap.SENT))
                .map(line -> line.substring(SmallHeap.SENT.length()).split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        assertThat(portal.waitFor()).isZero();
        return said;
    }
}
