package org.tarmim.detention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Rejected;

/** A page that somebody looks at while somebody else locks the room says that the room is locked, and nothing worse. */
@HouseTest
class ClosedRoomTest {
    @Autowired
    Cases cases;

    @Autowired
    CaseRoom room;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Test
    void a_page_shown_while_the_room_is_being_locked_shows_the_locked_room() {
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = people.somebody(Role.CASEWORKER, team);
        var supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        var code = samples.of(caseworker, "Sample person " + UUID.randomUUID()).code();
        var shown = new ArrayList<RoomState>();
        Runnable page = () -> {
            shown.add(room.state());
            if (room.state() != RoomState.OPEN) return;
            Acting.as(supervisor, room::lock);
            cases.find(code);
        };
        Acting.as(caseworker, ClosedRoom.calmly(page));
        assertThat(shown).containsExactly(RoomState.OPEN, RoomState.LOCKED);
        samples.openRoom(supervisor);
        assertThatThrownBy(() -> ClosedRoom.calmly(() -> {
                            throw Rejected.because("case.notGranted");
                        })
                        .run())
                .hasMessage("case.notGranted");
    }
}
