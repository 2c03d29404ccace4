package org.tarmim.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tarmim.files.Attachments;
import org.tarmim.files.Files;
import org.tarmim.files.StoredFile;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/**
 * Photos and documents to be sent with something. Each is uploaded, checked and cleaned by itself; one that is refused
 * is said so here, and changes nothing else that was typed.
 */
@StyleSheet("context://static/files.css")
public final class FileField extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(FileField.class);
    private static final long LARGEST_MEGABYTES = Files.LARGEST / 1024 / 1024;

    private final Words words = Words.here();
    private final Files files;
    private final Runnable changed;
    private final Map<UUID, StoredFile> chosen = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Notice notice = new Notice();
    private final Upload upload = ComponentTexts.speak(new Upload(this::receive), words);

    FileField(Files files, Runnable changed) {
        this.files = files;
        this.changed = changed;
        addClassName("file-field");
        list.addClassName("file-list");
        // the bytes alone, so that they are counted while they come
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(Math.toIntExact(Files.LARGEST));
        // the browser refuses what is too large before it sends a byte
        upload.addFileRejectedListener(refused -> notice.refuse(List.of(words.say("file.large", LARGEST_MEGABYTES))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(warning(), list, upload, notice, hint());
    }

    /** The files, in the order in which they came. */
    public List<UUID> getValue() {
        return List.copyOf(chosen.keySet());
    }

    /** Shows files that came before; those that are gone are left out. */
    public void setValue(List<UUID> ids) {
        chosen.clear();
        files.find(ids).forEach(file -> chosen.put(file.id(), file));
        show();
    }

    /** Refuses while a file is on its way, so that none is left behind unseen. */
    public void check() {
        if (upload.isUploading()) throw Rejected.because("file.uploading");
    }

    private Paragraph warning() {
        var warning = new Paragraph(words.say("file.noFaces"));
        warning.addClassName("file-warning");
        return warning;
    }

    private Paragraph hint() {
        var hint = new Paragraph(words.say("file.hint", LARGEST_MEGABYTES));
        hint.addClassName("soft");
        return hint;
    }

    /** On the thread of the upload, outside the lock of the screen. */
    private void receive(UploadEvent event) {
        try {
            var content = event.getInputStream();
            var file = files.take(new org.tarmim.files.Upload(event.getFileName(), event.getFileSize(), content));
            event.getUI().access(() -> add(file));
        } catch (RuntimeException fault) {
            var sentences = Refusals.sentences(fault, words).orElseGet(() -> failed(fault));
            event.reject(sentences.getFirst());
            event.getUI().access(() -> notice.refuse(sentences));
        }
    }

    private List<String> failed(RuntimeException fault) {
        LOG.error("A file could not be taken in.", fault);
        return List.of(words.say("upload.failed"));
    }

    private void add(StoredFile file) {
        notice.clear();
        chosen.put(file.id(), file);
        show();
        changed.run();
    }

    private void remove(StoredFile file) {
        chosen.remove(file.id());
        files.takeBack(file.id());
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        chosen.values().forEach(file -> list.add(new FileFace(file, files, removal(file))));
        upload.setVisible(chosen.size() < Attachments.MOST);
    }

    private Button removal(StoredFile file) {
        var remove = new Button(words.say("file.remove"), click -> remove(file));
        remove.setAriaLabel(words.say("file.remove.this", file.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }
}
