package org.tarmim.pledge.ui.intake;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.pledge.intake.Incoming;
import org.tarmim.pledge.intake.Plan;
import org.tarmim.pledge.intake.PledgeImport;
import org.tarmim.pledge.intake.PledgeImports;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Takes a file of pledges, shows what it would do row by row, and records all of it or nothing. */
@Route("pledges/import")
@PageTitle("pledgeImport.title")
@RolesAllowed(May.RECORD_MONEY)
@StyleSheet("context://static/pledges.css")
class ImportView extends Div {
    private final Words words = Words.here();
    private final PledgeImports imports;
    private final PlanListing listing;
    private final Notice notice = new Notice();
    private final Div dryRun = new Div();

    ImportView(PledgeImports imports, Parties parties) {
        this.imports = imports;
        listing = new PlanListing(words, parties.names());
        addClassNames("pledges", "stack");
        dryRun.addClassName("stack");
        add(
                new Heading(words.say("pledgeImport.title")).under(words.say("pledges.title"), "pledges"),
                about(),
                notice,
                dryRun,
                before());
    }

    private Panel about() {
        var upload = ComponentTexts.speak(new Upload(), words);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> look(about.fileName(), bytes)));
        upload.setAcceptedFileTypes(".csv", "text/csv", ".xml", "application/xml", "text/xml");
        upload.addAllFinishedListener(taken -> upload.clearFileList());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Incoming.LARGEST);
        return new Panel(
                words.say("pledgeImport.file"),
                new Paragraph(words.say("pledgeImport.about")),
                new Paragraph(words.say("pledgeImport.columns")),
                upload);
    }

    private void look(String name, byte[] bytes) {
        dryRun.removeAll();
        notice.attempt(() -> {
            var file = new Incoming(name, bytes);
            show(file, imports.plan(file, words));
        });
    }

    private void show(Incoming file, Plan plan) {
        var panel = new Panel(words.say("pledgeImport.dryRun", plan.fileName()));
        panel.add(new Paragraph(listing.summary(plan)));
        listing.log(plan).ifPresent(panel::add);
        panel.add(listing.of(plan));
        if (!plan.isClean()) panel.add(new Paragraph(words.say("pledgeImport.correct")));
        else if (!plan.isNews()) panel.add(new Paragraph(words.say("pledgeImport.noNews")));
        else panel.add(commit(file));
        dryRun.add(panel);
    }

    private Button commit(Incoming file) {
        var commit = new Button(words.say("pledgeImport.commit"));
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.setDisableOnClick(true);
        commit.addClickListener(click -> {
            if (!notice.attempt(() -> open(imports.commit(file, words)))) commit.setEnabled(true);
        });
        return commit;
    }

    private static void open(UUID batch) {
        UI.getCurrent().navigate("pledges/import/" + batch);
    }

    private Panel before() {
        var newest = imports.newest();
        var panel = new Panel(words.say("pledgeImport.before"));
        if (newest.isEmpty()) panel.add(new Paragraph(words.say("pledgeImport.before.none")));
        else
            panel.add(new Listing<PledgeImport>(words.say("pledgeImport.before"))
                    .column(
                            words.say("pledgeImport.name"),
                            one -> new Anchor("pledges/import/" + one.id(), one.fileName()))
                    .text(words.say("pledgeImport.at"), one -> words.instant(one.importedAt()))
                    .text(words.say("pledgeImport.rows"), one -> words.number(one.rows()))
                    .text(words.say("pledgeImport.state"), this::state)
                    .rows(newest));
        return panel;
    }

    private String state(PledgeImport one) {
        return words.say(one.undoneAt() == null ? "pledgeImport.state.stands" : "pledgeImport.state.undone");
    }
}
