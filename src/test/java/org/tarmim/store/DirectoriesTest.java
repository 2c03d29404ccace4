package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {
    @TempDir
    Path home;

    @Test
    void keys_never_lie_with_the_data_they_open() {
        var data = new DataDirectory(home.resolve("data"));
        assertThatThrownBy(() -> new KeyDirectory(home.resolve("data/keys"), data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("choose another place with --keys");
    }

    @Test
    void a_link_does_not_hide_that_the_keys_lie_with_the_data() throws IOException {
        var data = new DataDirectory(home.resolve("data"));
        var link = Files.createSymbolicLink(home.resolve("elsewhere"), home.resolve("data"));
        assertThatThrownBy(() -> new KeyDirectory(link.resolve("keys"), data)).isInstanceOf(StartRefused.class);
    }

    @Test
    void only_the_portals_user_can_look_into_its_directories_and_keys() throws IOException {
        var data = new DataDirectory(home.resolve("data"));
        var keys = new KeyDirectory(home.resolve("keys"), data);
        keys.secret("some.key", 32);
        assertThat(permissions("data")).isEqualTo("rwx------");
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/some.key")).isEqualTo("rw-------");
    }

    @Test
    void a_directory_that_others_can_look_into_is_refused_with_the_mend() throws IOException {
        var open = Files.createDirectory(home.resolve("open"));
        Files.writeString(open.resolve("something"), "there");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> new DataDirectory(open))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("chmod 700");
    }

    @Test
    void a_second_portal_on_the_same_data_is_refused_with_a_way_out() throws IOException {
        var other = Portal.start(Holder.class, home.resolve("data"));
        assertThat(other.inputReader().readLine()).isEqualTo("in");
        assertThatThrownBy(new DataDirectory(home.resolve("data"))::lock)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(home.resolve("data").toString())
                .hasMessageContaining("stop it, or choose another directory with --data");
        other.destroyForcibly().onExit().join();
        assertThatCode(new DataDirectory(home.resolve("data"))::lock).doesNotThrowAnyException();
    }

    @Test
    void a_secret_is_made_once_and_then_stays_the_same() {
        var data = new DataDirectory(home.resolve("data"));
        var made = new KeyDirectory(home.resolve("keys"), data).secret("some.key", 32);
        assertThat(made).hasSize(32);
        assertThat(new KeyDirectory(home.resolve("keys"), data).secret("some.key", 32))
                .isEqualTo(made);
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
    }
}
