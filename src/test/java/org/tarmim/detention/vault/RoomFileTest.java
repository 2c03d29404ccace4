package org.tarmim.detention.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys: the one of the room opens with its passphrase alone, and what is sealed opens in its place alone. */
class RoomFileTest {
    private static final String PASSPHRASE = "sample walnut bridge 16";
    private static final byte[] TEXT = "Sample canary".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_key_of_the_room_comes_back_by_its_passphrase_and_by_no_other() {
        var key = RoomKey.random();
        var file = RoomFile.of(key, PASSPHRASE).bytes();
        assertThat(HexFormat.of().formatHex(file)).doesNotContain(HexFormat.of().formatHex(key));
        assertThat(RoomFile.read(file).open(PASSPHRASE)).hasValue(key);
        assertThat(RoomFile.read(file).open(PASSPHRASE + " ")).isEmpty();
        file[file.length - 1] ^= 1;
        assertThat(RoomFile.read(file).open(PASSPHRASE)).isEmpty();
    }

    @Test
    void only_a_passphrase_that_everybody_knows_is_quick_to_guess() {
        var key = RoomKey.random();
        assertThat(RoomFile.of(key, PASSPHRASE))
                .returns(64 * 1024, RoomFile::memory)
                .returns(4, RoomFile::iterations);
        var ofADemo = RoomFile.openToEverybody(key, PASSPHRASE);
        assertThat(ofADemo.memory()).isLessThan(64);
        assertThat(RoomFile.read(ofADemo.bytes()).open(PASSPHRASE)).hasValue(key);
    }

    @Test
    void what_is_sealed_does_not_open_in_another_row_column_or_case() {
        var key = new SealingKey(RoomKey.random());
        var ofCase = UUID.randomUUID();
        var row = UUID.randomUUID();
        var sealed = key.seal(TEXT, new Place("order_term.content", ofCase, row));
        assertThat(key.open(sealed, new Place("order_term.content", ofCase, row)))
                .isEqualTo(TEXT);
        assertRefused(key, sealed, new Place("order_term.content", ofCase, UUID.randomUUID()));
        assertRefused(key, sealed, new Place("custody_event.content", ofCase, row));
        assertRefused(key, sealed, new Place("order_term.content", UUID.randomUUID(), row));
    }

    @Test
    void the_wrapped_key_of_one_case_does_not_open_as_that_of_another() {
        var room = new RoomKey(RoomKey.random(), 1);
        var ofCase = UUID.randomUUID();
        var wrapped = room.newKey(ofCase);
        assertThat(wrapped).hasSize(60);
        assertThat(room.unwrap(wrapped, ofCase)).isNotNull();
        assertThatThrownBy(() -> room.unwrap(wrapped, UUID.randomUUID())).isInstanceOf(Tampered.class);
    }

    @Test
    void no_two_of_a_million_sealed_texts_begin_alike() {
        var key = new SealingKey(RoomKey.random());
        var place = new Place("order_term.content", UUID.randomUUID(), UUID.randomUUID());
        var beginnings = IntStream.range(0, 1_000_000)
                .mapToLong(i -> ByteBuffer.wrap(key.seal(TEXT, place)).getLong())
                .distinct();
        assertThat(beginnings.count()).isEqualTo(1_000_000);
    }

    private static void assertRefused(SealingKey key, byte[] sealed, Place place) {
        assertThatThrownBy(() -> key.open(sealed, place)).isInstanceOf(Tampered.class);
    }
}
