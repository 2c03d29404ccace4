package org.tarmim.overview.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.files.Files;
import org.tarmim.files.Scanner;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Whether files are scanned for viruses, said to who runs the installation. */
class ScannerPanel extends Panel {
    ScannerPanel(Files files, Words words) {
        super(words.say("today.scanner"));
        var scanner = files.scanner();
        add(new StatusMark(tone(scanner), words.label(scanner)));
        add(new Paragraph(words.say("today.scanner." + scanner)));
    }

    private static Tone tone(Scanner scanner) {
        return switch (scanner) {
            case NONE -> Tone.UNKNOWN;
            case ANSWERS -> Tone.OK;
            case AWAY -> Tone.BAD;
        };
    }
}
