package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tarmim.pledge.fts.FlowPage;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** The files that somebody wants to import; they go when the screen is left. */
final class FlowFiles extends Div {
    private static final int LARGEST = 100_000_000; // bytes
    private static final int MOST = 500;

    private final Words words = Words.here();
    private final List<FlowPage> pages = new ArrayList<>();
    private final UnorderedList names = new UnorderedList();
    private final Runnable changed;
    private volatile boolean used;
    private volatile boolean left;

    FlowFiles(Runnable changed) {
        this.changed = changed;
        var upload = ComponentTexts.speak(new Upload(), words);
        upload.setUploadHandler(UploadHandler.toTempFile((about, file) -> take(about.fileName(), file)));
        upload.setAcceptedFileTypes(".json", ".csv", "application/json", "text/csv");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(MOST);
        upload.addAllFinishedListener(taken -> upload.clearFileList()); // their names stand below
        names.addClassName("flow-files");
        add(upload, names);
        addAttachListener(shown -> left = false);
        addDetachListener(gone -> {
            left = true;
            forget();
        });
    }

    List<FlowPage> pages() {
        return List.copyOf(pages);
    }

    /** Does work with the files, which stay until it is done even when the screen is left. */
    <T> T use(Supplier<T> work) {
        used = true;
        try {
            return work.get();
        } finally {
            used = false;
            forget();
        }
    }

    private void take(String name, File file) {
        var page = new FlowPage(name, file.toPath());
        pages.add(page);
        var item = new ListItem(Bdi.text(name));
        item.add(new Button(words.say("fts.files.remove"), click -> remove(page, item)));
        names.add(item);
        changed.run();
    }

    private void remove(FlowPage page, ListItem item) {
        pages.remove(page);
        names.remove(item);
        delete(page);
        changed.run();
    }

    private void forget() {
        if (left && !used) pages.forEach(FlowFiles::delete);
    }

    private static void delete(FlowPage page) {
        if (!page.file().toFile().delete()) page.file().toFile().deleteOnExit();
    }
}
