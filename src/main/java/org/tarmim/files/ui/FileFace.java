package org.tarmim.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Base64;
import org.tarmim.files.Files;
import org.tarmim.files.Scan;
import org.tarmim.files.StoredFile;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * One file in a list: a small picture, the name, the size, and where it waits that it does. The small picture travels
 * in the messages of the screen itself, so that there is no address under which anybody could ask for it.
 */
final class FileFace extends ListItem {
    private static final int KIB = 1024;

    private final Words words = Words.here();
    private final StoredFile file;
    private final Div about;

    FileFace(StoredFile file, Files files, Component action) {
        this.file = file;
        about = about(file);
        addClassName("file-face");
        add(picture(file, files), about, action);
    }

    /** Says its fingerprint too, and what the scanner found where that is good news. */
    FileFace sealed() {
        if (file.scan() == Scan.CLEAN) about.add(StatusMark.of(file.scan(), Tone.OK));
        if (file.scan() == Scan.UNSCANNED) about.add(StatusMark.of(file.scan(), Tone.UNKNOWN));
        if (file.sha256() == null) return this;
        var fingerprint = Bdi.code(file.sha256());
        fingerprint.addClassName("file-hash");
        about.add(new Div(new Span(words.say("file.fingerprint")), fingerprint));
        return this;
    }

    private Component picture(StoredFile file, Files files) {
        return files.thumbnail(file.id())
                .<Component>map(jpeg -> image(file, jpeg))
                .orElseGet(() -> kind(file));
    }

    private Image image(StoredFile file, byte[] jpeg) {
        var source = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
        return new Image(source, words.say("file.picture", file.name()));
    }

    private Span kind(StoredFile file) {
        var kind = new Span(words.label(file.kind()));
        kind.addClassName("file-kind");
        return kind;
    }

    private Div about(StoredFile file) {
        var about = new Div(Bdi.text(file.name()), size(file));
        if (file.scan() == Scan.QUARANTINED) about.add(new StatusMark(Tone.WARN, words.say("file.waits.short")));
        if (file.scan() == Scan.INFECTED) about.add(new StatusMark(Tone.BAD, words.say("file.infected.short")));
        about.addClassName("file-about");
        return about;
    }

    private Span size(StoredFile file) {
        var size = new Span(words.say("file.size", (file.size() + KIB - 1) / KIB));
        size.addClassName("soft");
        return size;
    }
}
