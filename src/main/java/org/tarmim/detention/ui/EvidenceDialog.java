package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tarmim.files.Files;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/**
 * A form with the one file that goes with it. The file is sent when the form is complete and not before, so that nothing of
 * it lies anywhere until it is sealed.
 */
final class EvidenceDialog<T extends Record> extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceDialog.class);
    private static final long LARGEST_MEGABYTES = Files.LARGEST / 1024 / 1024;
    private static final String SEND = """
            if (!this.files.length) return false;
            this.uploadFiles();
            return true;
            """;

    private final Words words = Words.here();
    private final RecordForm<T> form;
    private final BiConsumer<T, org.tarmim.files.Upload> desk;
    private final Runnable refresh;
    private final Upload upload = ComponentTexts.speak(new Upload(this::receive), words);
    private volatile @Nullable T typed;

    EvidenceDialog(String title, RecordForm<T> form, BiConsumer<T, org.tarmim.files.Upload> desk, Runnable refresh) {
        super(Words.here().say(title));
        this.form = form;
        this.desk = desk;
        this.refresh = refresh;
        setWidth("46rem");
        setMaxWidth("100%");
        upload.setAutoUpload(false);
        upload.setMaxFiles(1);
        upload.setUploadFormat(UploadFormat.RAW); // the bytes alone: no part of them is put aside in a file
        upload.setMaxFileSize(Math.toIntExact(Files.LARGEST));
        upload.addFileRejectedListener(
                refused -> form.notice().refuse(List.of(words.say("file.large", LARGEST_MEGABYTES))));
        add(form, upload, hint());
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say("evidence.seal"), this::send));
    }

    private Paragraph hint() {
        var hint = new Paragraph(words.say("evidence.hint", LARGEST_MEGABYTES));
        hint.addClassName("soft");
        return hint;
    }

    private void send(T details) {
        typed = details;
        upload.getElement().executeJs(SEND).then(Boolean.class, begun -> {
            if (!begun) form.notice().refuse(List.of(words.say("evidence.file.missing")));
        });
    }

    /** On the thread of the upload, outside the lock of the screen. */
    private void receive(UploadEvent event) {
        var details = typed;
        if (details == null) return;
        try {
            var content = event.getInputStream();
            desk.accept(details, new org.tarmim.files.Upload(event.getFileName(), event.getFileSize(), content));
            event.getUI().access(() -> {
                close();
                refresh.run();
            });
        } catch (RuntimeException fault) {
            var sentences = Refusals.sentences(fault, words).orElseGet(() -> failed(fault));
            event.reject(sentences.getFirst());
            event.getUI().access(() -> form.notice().refuse(sentences));
        }
    }

    private List<String> failed(RuntimeException fault) {
        LOG.error("Evidence could not be taken in: {}", fault.getClass().getName()); // what it says may be of the file
        return List.of(words.say("upload.failed"));
    }
}
