package org.tarmim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.tarmim.access.Browser;

/** A backup of a portal at work, from the jar to the same picture somewhere else. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class RestoredPortalIT {
    @TempDir
    Path home;

    @Test
    void what_was_backed_up_at_work_is_restored_checked_and_shows_the_same_picture() throws Exception {
        var file = home.resolve("tarmim.backup");
        String before;
        try (var portal = start("data", "keys")) {
            before = picture(portal.whenOpen());
            assertThat(done("backup", file, "data", "keys")).contains("The backup is in " + file);
            portal.terminate();
            portal.exitCode();
        }
        assertRefused(file);
        assertThat(done("restore", file, "restored", "keys")).contains("The data of " + file + " are in");
        assertThat(done("audit", file, "restored", "keys")).contains("The trail is whole");
        try (var portal = start("restored", "keys")) {
            assertThat(picture(portal.whenOpen())).isEqualTo(before).contains("Sample Hospital A");
            portal.terminate();
            portal.exitCode();
        }
    }

    /** Over other data, with other keys, and cut: a sentence each, and nothing is there that was not. */
    private void assertRefused(Path file) throws Exception {
        assertThat(refused(file, "data", "keys")).contains("There are data in", "--data");
        assertThat(refused(file, "elsewhere", "others")).contains("do not open this backup", "--keys");
        var whole = Files.readAllBytes(file);
        var cut = Files.write(home.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(cut, "elsewhere", "keys")).contains("it is not whole");
        assertThat(home.resolve("elsewhere/postgres")).doesNotExist();
    }

    private String done(String command, Path file, String data, String keys) throws Exception {
        try (var ended = start(data, keys, command, "--tarmim.file=" + file)) {
            var said = ended.lastWords();
            assertThat(ended.exitCode()).as(said).isZero();
            return said;
        }
    }

    private String refused(Path file, String data, String keys) throws Exception {
        try (var ended = start(data, keys, "restore", "--tarmim.file=" + file)) {
            var said = ended.lastWords();
            assertThat(ended.exitCode()).as(said).isEqualTo(1);
            return said;
        }
    }

    private PackagedPortal start(String data, String keys, String... settings) throws IOException {
        var all = Stream.concat(Stream.of(settings), Stream.of(PackagedPortal.UNPACKED));
        return PackagedPortal.start(home.resolve(data), home.resolve(keys), all.toArray(String[]::new));
    }

    /** The whole list as a reporter downloads it, without the minute in which that was. */
    private static String picture(URI house) {
        var reporter = new Browser(house.getPort());
        reporter.signIn("reporter@demo.tarmim.example", "almond lantern bridge");
        var sheet = reporter.get("/export/facilities.csv?lang=en").body();
        return sheet.substring(sheet.indexOf("Code,"));
    }
}
