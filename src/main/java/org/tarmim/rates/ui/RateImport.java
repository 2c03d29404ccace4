package org.tarmim.rates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tarmim.rates.Rates;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Enters a sheet of rates, all or none: a file, or lines that were copied, to be looked at before they are entered. */
final class RateImport extends Div {
    private static final int LARGEST = 500_000; // bytes

    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final TextArea lines = new TextArea(words.say("rates.import.lines"));

    RateImport(Rates rates, Runnable then) {
        var upload = ComponentTexts.speak(new Upload(), words);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.addAllFinishedListener(taken -> upload.clearFileList()); // its lines stand below
        upload.setMaxFileSize(LARGEST);
        lines.setHelperText(words.say("rates.import.hint"));
        lines.setMaxLength(LARGEST);
        lines.setMinRows(4);
        lines.setMaxRows(12);
        lines.setWidthFull();
        var enter = new Button(words.say("rates.import.enter"), click -> enter(rates, then));
        addClassName("stack");
        add(notice, new Paragraph(words.say("rates.import.about")), upload, lines, new Div(enter));
    }

    private void take(byte[] file) {
        lines.setValue(new String(file, StandardCharsets.UTF_8));
    }

    private void enter(Rates rates, Runnable then) {
        notice.attempt(() -> {
            int count = rates.enterAll(lines.getValue());
            then.run();
            lines.clear();
            notice.say(Tone.OK, List.of(words.say("rates.import.done", count)));
        });
    }
}
