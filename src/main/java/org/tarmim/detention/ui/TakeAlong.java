package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style.Display;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Function;
import org.tarmim.detention.filing.ActionFiles;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** The files of an action for whoever may take them along, each under the code of the case. */
final class TakeAlong extends Div {
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final AdvocacyAction action;

    TakeAlong(AdvocacyAction action, ActionFiles files) {
        this.action = action;
        var row = new Div();
        row.addClassNames("row", "action-steps");
        row.add(button("action.take", files::pdf, ".pdf", PDF));
        row.add(button("action.take.word", files::word, ".docx", WORD));
        if (!action.forFamily().isEmpty()) row.add(button("action.take.family", files::forFamily, "-ar.pdf", PDF));
        add(notice, row);
    }

    /** Whether there is something for whoever looks to take. */
    static boolean isFor(AdvocacyAction action) {
        return action.writable() && action.isLetGo() && !action.isStopped();
    }

    private Button button(String key, Function<UUID, byte[]> file, String ending, String type) {
        return new Button(
                words.say(key),
                click -> notice.attempt(() -> save(file.apply(action.id()), action.ofCase() + ending, type)));
    }

    private void save(byte[] bytes, String name, String type) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)),
                "");
        file.getStyle().setDisplay(Display.NONE);
        add(file);
        file.getElement().executeJs("this.click()");
    }
}
