package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.pledge.fts.DryRun;
import org.tarmim.pledge.fts.FlowBatch;
import org.tarmim.pledge.fts.FlowImports;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/** Brings reported flows in: files are looked at first, and nothing is written before somebody has seen what it would do. */
@Route("reported-flows/import")
@PageTitle("fts.import.title")
@RolesAllowed(May.IMPORT_MONEY)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class FlowImportView extends Div {
    private final Words words = Words.here();
    private final FlowImports imports;
    private final Notice notice = new Notice();
    private final FlowFiles files = new FlowFiles(this::forget);
    private final BoundaryForm boundary = new BoundaryForm();
    private final Button look = new Button(words.say("fts.import.look"), click -> look());
    private final LongRun run = new LongRun();
    private final Div seen = new Div();

    FlowImportView(FlowImports imports) {
        this.imports = imports;
        addClassNames("gap", "stack");
        seen.addClassName("stack");
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var panel = new Panel(words.say("fts.import.files"));
        panel.add(new Paragraph(words.say("fts.import.about")), files);
        panel.add(new Paragraph(words.say("fts.import.boundary")), boundary, new Div(look));
        add(
                new Heading(words.say("fts.import.title")).under(words.say("fts.title"), "reported-flows"),
                notice,
                panel,
                run,
                seen);
    }

    private void forget() {
        seen.removeAll();
        notice.clear();
    }

    private void look() {
        forget();
        busy(true);
        var pages = files.pages();
        var drawn = boundary.typed().orElse(null);
        run.start(
                words.say("fts.run.looking"),
                0,
                done -> files.use(() -> imports.look(pages, drawn)),
                this::show,
                this::refused);
    }

    private void show(DryRun dryRun) {
        busy(false);
        boundary.show(dryRun.boundary());
        seen.add(new DryRunPanel(dryRun));
        int rows = dryRun.counts().kept();
        if (rows == 0) seen.add(new Paragraph(words.say("fts.import.nothing")));
        else seen.add(new Div(primary(words.say("fts.import.keep", rows), () -> keep(dryRun))));
    }

    private static Button primary(String label, Runnable step) {
        var button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void keep(DryRun dryRun) {
        busy(true);
        seen.setEnabled(false);
        run.start(
                words.say("fts.run.keeping"),
                dryRun.counts().rows(),
                done -> files.use(() -> imports.keep(dryRun, done)),
                FlowImportView::open,
                this::refused);
    }

    private static void open(FlowBatch batch) {
        UI.getCurrent().navigate("reported-flows/batches/" + batch.id());
    }

    private void refused(RuntimeException fault) {
        busy(false);
        notice.refuse(Refusals.sentences(fault, words).orElseThrow(() -> fault));
    }

    private void busy(boolean works) {
        look.setEnabled(!works);
        seen.setEnabled(!works);
    }
}
