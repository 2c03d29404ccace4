package org.tarmim.files.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.files.Files;
import org.tarmim.files.ReceivedFile;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Words;

/** What came with reports, newest first: who sent it, what is kept of it, and what the virus scanner says. */
@Route("files")
@PageTitle("files.title")
@Menu(title = "files.title", order = 31, icon = "vaadin:file-picture")
@RolesAllowed(May.SEE_ALL_REPORTS)
@StyleSheet("context://static/files.css")
class FilesView extends Div implements BeforeEnterObserver {
    private static final String AFTER = "after";

    private final Words words = Words.here();
    private final Files files;

    FilesView(Files files) {
        this.files = files;
        addClassNames("files", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = files.received(after(event));
        removeAll();
        add(new Heading(words.say("files.title")).about(new Paragraph(words.say("files.about"))));
        if (page.rows().isEmpty()) add(EmptyState.quiet(words.say("files.none")));
        else add(list(page.rows()));
        var next = page.next();
        if (next != null) add(new More(words.say("files.older"), () -> open(next)));
    }

    private Listing<FileLine> list(List<ReceivedFile> rows) {
        return new Listing<FileLine>(words.say("files.title"))
                .column(words.say("files.column.file"), FileLine::what)
                .column(words.say("files.column.from"), FileLine::who)
                .column(words.say("files.column.at"), FileLine::when)
                .column(words.say("files.column.state"), FileLine::state)
                .column(words.say("files.column.hash"), FileLine::fingerprint)
                .rows(rows.stream().map(row -> new FileLine(row, words)).toList());
    }

    private static @Nullable UUID after(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .flatMap(FilesView::id)
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void open(String after) {
        UI.getCurrent().navigate(FilesView.class, QueryParameters.of(AFTER, after));
    }
}
