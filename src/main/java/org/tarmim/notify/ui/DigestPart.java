package org.tarmim.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.tarmim.notify.Digests;
import org.tarmim.notify.Rhythm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.ProfilePart;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Whether and how often to get a mail, in the profile. */
@org.springframework.stereotype.Component
class DigestPart implements ProfilePart {
    private final Digests digests;

    DigestPart(Digests digests) {
        this.digests = digests;
    }

    @Override
    public Component part() {
        var words = Words.here();
        if (!digests.isOffered()) return new Panel(words.say("digest.title"), new Paragraph(words.say("digest.off")));
        var notice = new Notice();
        return new Panel(
                words.say("digest.title"), new Paragraph(words.say("digest.about")), notice, rhythm(notice, words));
    }

    private Select<Rhythm> rhythm(Notice notice, Words words) {
        var rhythm = new Select<Rhythm>();
        rhythm.setLabel(words.say("digest.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(words::label);
        rhythm.setValue(digests.rhythm());
        rhythm.addValueChangeListener(change -> choose(change.getValue(), notice, words));
        return rhythm;
    }

    private void choose(Rhythm rhythm, Notice notice, Words words) {
        notice.attempt(() -> {
            digests.choose(rhythm, words.locale());
            notice.say(Tone.OK, List.of(words.say("digest.chosen." + rhythm.name())));
        });
    }
}
