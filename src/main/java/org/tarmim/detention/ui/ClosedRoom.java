package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What everybody sees of the room while it is not open: that it is not, who can open it, and nothing else. */
final class ClosedRoom extends Panel {
    private static final String LOCKED = "caseRoom.locked";

    ClosedRoom(RoomState state) {
        super(Words.here().say("caseRoom.closed"));
        var words = Words.here();
        add(new StatusMark(Tone.WARN, words.label(state)), new Paragraph(words.say("caseRoom.closed.who")));
        if (Acting.required().may(May.OPEN_CASE_ROOM)) add(new Anchor("case-room", words.say("caseRoom.go")));
    }

    /** Shows something of the room that asks how the room stands; once more where somebody locked it in the midst of that. */
    static Runnable calmly(Runnable show) {
        return () -> {
            try {
                show.run();
            } catch (Rejected refused) {
                if (!refused.key().equals(LOCKED)) throw refused;
                show.run();
            }
        };
    }
}
