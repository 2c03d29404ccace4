package org.tarmim.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.files.ReceivedFile;
import org.tarmim.files.Scan;
import org.tarmim.files.StoredFile;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Languages;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The cells of one file in the list. */
final class FileLine {
    private static final int KIB = 1024;

    private final ReceivedFile row;
    private final StoredFile file;
    private final Words words;

    FileLine(ReceivedFile row, Words words) {
        this.row = row;
        this.file = row.file();
        this.words = words;
    }

    Component what() {
        var size = words.say("file.size", (file.size() + KIB - 1) / KIB);
        return new Div(new Div(Bdi.text(file.name())), soft(words.say("files.kind", file.kind(), size)));
    }

    Component who() {
        var organisation = row.organisation(words.locale().equals(Languages.ARABIC));
        if (row.sender() == null) return new Div(Bdi.text(organisation));
        return new Div(new Div(Bdi.text(row.sender())), new Div(soft(organisation)));
    }

    Component when() {
        var when = new Div(new Span(words.instant(file.receivedAt())));
        if (Acting.required().may(May.SEE_WHOLE_TRAIL))
            when.add(new Div(new Anchor("trail?subject=" + file.id(), words.say("files.trail"))));
        return when;
    }

    Component state() {
        return WithholdPieces.mark(file.withheldAt()).orElseGet(() -> StatusMark.of(file.scan(), tone(file.scan())));
    }

    Component fingerprint() {
        if (file.sha256() == null) return soft(words.say("files.hash.none"));
        var fingerprint = Bdi.code(file.sha256());
        fingerprint.addClassName("file-hash");
        return fingerprint;
    }

    private static Tone tone(Scan scan) {
        return switch (scan) {
            case CLEAN -> Tone.OK;
            case UNSCANNED -> Tone.UNKNOWN;
            case QUARANTINED -> Tone.WARN;
            case INFECTED -> Tone.BAD;
        };
    }

    private static Span soft(String text) {
        var soft = new Span(Bdi.text(text));
        soft.addClassName("soft");
        return soft;
    }
}
