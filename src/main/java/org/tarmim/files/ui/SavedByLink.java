package org.tarmim.files.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.tarmim.files.FileLinks;

/** Lets the browser save what a link of the present session leads to. */
public final class SavedByLink {
    private static final String SAVE = """
            const link = document.createElement('a');
            link.href = $0;
            link.download = '';
            link.click();
            """;

    private SavedByLink() {}

    /** The links of the present session. */
    public static FileLinks links() {
        var session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(FileLinks.ATTRIBUTE) instanceof FileLinks links) return links;
        var links = new FileLinks();
        session.setAttribute(FileLinks.ATTRIBUTE, links);
        return links;
    }

    /** Saves what a link leads to. It is the page that asks, since the part of it that was clicked may be drawn anew. */
    public static void save(String link) {
        UI.getCurrent().getPage().executeJs(SAVE, link);
    }
}
