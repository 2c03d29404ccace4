package org.tarmim.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style.Display;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import org.tarmim.access.Acting;
import org.tarmim.access.Downloads;
import org.tarmim.access.FreshProof;
import org.tarmim.access.May;
import org.tarmim.audit.TrailCsv;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Who did what, newest first: the own actions for everybody, more for those who look after others. */
@Route("trail")
@Menu(order = 120, title = "trail.title", icon = "vaadin:archive")
@RolesAllowed(May.SEE_OWN_TRAIL)
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Trails trails;
    private final TrailCsv csv;
    private final Downloads downloads;
    private final FreshProof proof;
    private final Notice notice = new Notice();
    private final Words words = Words.here();
    private final TrailFilters filters;
    private final TrailList list = new TrailList(words, this::show);
    private final Div pages = new Div();
    private TrailQuery query = TrailQuery.ALL;

    TrailView(Trails trails, TrailCsv csv, Downloads downloads, FreshProof proof) {
        this.trails = trails;
        this.csv = csv;
        this.downloads = downloads;
        this.proof = proof;
        this.filters = new TrailFilters(words, trails.actions(), this::show);
        pages.addClassName("row");
        addClassNames("trail", "stack");
        add(heading(), notice, filters, list, pages);
        if (Acting.required().may(May.SEE_WHOLE_TRAIL)) add(new ChainPanel(trails, words));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = TrailQuery.of(event.getLocation().getQueryParameters().getParameters());
        var page = trails.page(query);
        filters.read(query);
        list.show(page.rows(), query);
        turn(page.next());
    }

    @Override
    public String getPageTitle() {
        return words.say("trail.title");
    }

    private Heading heading() {
        return new Heading(getPageTitle())
                .about(new Paragraph(words.say("trail.about")))
                .actions(download());
    }

    private Button download() {
        return new Button(words.say("trail.export"), click -> notice.attempt(proof::need, this::save));
    }

    private void save() {
        var file = new Anchor(this::export, "");
        file.getElement().setAttribute("download", true);
        file.getStyle().setDisplay(Display.NONE);
        add(file);
        file.getElement().executeJs("this.click()");
    }

    private void export(DownloadEvent event) throws IOException {
        try {
            downloads.run(() -> write(event));
        } catch (ErrorResponseException busy) {
            busy.getHeaders().forEach((name, values) -> event.getResponse().setHeader(name, values.getFirst()));
            event.getResponse().sendError(busy.getStatusCode().value(), words.say("fault.busy.next"));
        } catch (ProofNeeded late) {
            event.getResponse().sendError(HttpServletResponse.SC_FORBIDDEN, words.say("proof.needed"));
        }
    }

    private void write(DownloadEvent event) throws IOException {
        event.setFileName("trail.csv");
        event.setContentType("text/csv;charset=utf-8");
        csv.write(query, words, event.getOutputStream());
    }

    private void turn(@Nullable String next) {
        pages.removeAll();
        if (query.before() != null) pages.add(new Button(words.say("trail.newest"), click -> show(query.before(null))));
        if (next != null) pages.add(new More(words.say("trail.older"), () -> show(query.before(Long.valueOf(next)))));
    }

    private void show(TrailQuery wanted) {
        UI.getCurrent().navigate(TrailView.class, QueryParameters.simple(wanted.address()));
    }
}
