package org.tarmim.detention.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.kernel.Rejected;
import org.tarmim.store.KeyDirectory;

/** Two of three people open the room again when its passphrase or its file is lost, and one of them alone does not. */
@HouseTest
class RoomSharesTest {
    private static final String PASSPHRASE = SampleCases.PASSPHRASE;

    @Autowired
    RoomShares desk;

    @Autowired
    CaseRoom room;

    @Autowired
    KeyDirectory keys;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    Actor supervisor;

    @BeforeEach
    void an_open_room() {
        supervisor = people.somebody(Role.CASE_SUPERVISOR);
        samples.openRoom(supervisor);
    }

    @AfterEach
    void open_for_others() {
        samples.openRoom(supervisor);
    }

    @Test
    void any_two_of_three_shares_are_the_key_and_no_two_makings_are_alike() {
        var key = RoomKey.random();
        var shares = KeyShare.of(key);
        for (var one : shares)
            for (var other : shares)
                if (one != other) assertThat(one.with(other)).isEqualTo(key);
        assertThat(shares).noneMatch(share -> share.part() == key);
        var seen = new HashSet<String>();
        for (int making = 0; making < 20; making++)
            KeyShare.of(key).forEach(share -> assertThat(seen.add(share.text())).isTrue());
    }

    @Test
    void a_share_comes_back_from_paper_and_a_slip_of_one_sign_is_noticed() {
        var share = KeyShare.of(RoomKey.random()).get(1);
        var text = share.text();
        assertThat(KeyShare.read(" " + text.toUpperCase().replace("-", " ") + "\n")
                        .orElseThrow()
                        .part())
                .isEqualTo(share.part());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '-') continue;
            var slip = text.substring(0, at) + (text.charAt(at) == '3' ? '1' : '3') + text.substring(at + 1);
            assertThat(KeyShare.read(slip)).as("sign %d", at).isEmpty();
        }
        assertThat(KeyShare.read(text.substring(1))).isEmpty();
    }

    @Test
    void two_shares_open_a_locked_room_and_give_it_another_passphrase() {
        var shares = made();
        Acting.as(supervisor, room::lock);
        open(shares.get(2), shares.getFirst(), "another sample passphrase 18");
        assertThat(state()).isEqualTo(RoomState.OPEN);
        Acting.as(supervisor, room::lock);
        assertThatThrownBy(() -> Acting.as(supervisor, () -> room.open(PASSPHRASE)))
                .isInstanceOf(Rejected.class)
                .hasMessage("caseRoom.wrong");
        open(shares.get(1), shares.get(2), PASSPHRASE);
        Acting.as(supervisor, room::lock);
        Acting.as(supervisor, () -> room.open(PASSPHRASE));
        assertThat(state()).isEqualTo(RoomState.OPEN);
    }

    @Test
    void two_shares_make_a_lost_file_anew() throws IOException {
        var shares = made();
        Acting.as(supervisor, room::lock);
        Files.delete(keys.path().resolve("case-room.key"));
        assertThat(state()).isEqualTo(RoomState.KEY_MISSING);
        open(shares.get(0), shares.get(1), PASSPHRASE);
        Acting.as(supervisor, room::lock);
        assertThat(state()).isEqualTo(RoomState.LOCKED);
    }

    @Test
    void one_share_twice_and_those_of_another_room_open_nothing() {
        var shares = made();
        var foreign = KeyShare.of(RoomKey.random());
        refused("roomShares.same", shares.get(0), shares.get(0));
        refused("roomShares.foreign", shares.get(0), foreign.get(1).text());
        refused("roomShares.foreign", foreign.get(0).text(), foreign.get(1).text());
        refused("roomShares.slip", shares.get(0), "2-abcd");
    }

    private List<String> made() {
        return Acting.as(supervisor, () -> desk.make(PASSPHRASE));
    }

    private void open(String one, String other, String passphrase) {
        Acting.as(supervisor, () -> desk.open(new SharedKey(one, other, passphrase, passphrase)));
    }

    private void refused(String key, String one, String other) {
        assertThatThrownBy(() -> open(one, other, PASSPHRASE))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private RoomState state() {
        return Acting.as(supervisor, room::state);
    }
}
