package org.tarmim.pledge.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.intake.ImportedRow;
import org.tarmim.pledge.intake.PledgeImport;
import org.tarmim.pledge.intake.PledgeImports;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** A batch that was committed: what came of each row, and the way back while nobody reviewed anything of it. */
@Route("pledges/import/:batch")
@PageTitle("pledgeImport.batch")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/pledges.css")
class ImportPage extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final PledgeImports imports;
    private final Organisations organisations;
    private final WithholdPieces withhold;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private Optional<UUID> batch = Optional.empty();

    ImportPage(PledgeImports imports, Organisations organisations, WithholdPieces withhold, Live live) {
        this.imports = imports;
        this.withhold = withhold;
        this.organisations = organisations;
        addClassNames("pledges", "stack");
        content.addClassName("stack");
        add(notice, content);
        live.listen(this, PledgeChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        batch = event.getRouteParameters().get("batch").flatMap(ImportPage::id);
        if (found().isEmpty()) event.rerouteToError(NotFoundException.class);
        else refresh();
    }

    private Optional<PledgeImport> found() {
        return batch.flatMap(imports::find);
    }

    private void refresh() {
        found().ifPresent(this::show);
    }

    private void show(PledgeImport one) {
        content.removeAll();
        content.add(heading(one), rows(one));
        withhold.ask(one.passage()).ifPresent(content::add);
    }

    private Heading heading(PledgeImport one) {
        var names = organisations.names(List.of(one.organisation()));
        var by = names.name(one.organisation(), words.locale().equals(Languages.ARABIC));
        var heading = new Heading(one.fileName())
                .under(words.say("pledgeImport.title"), "pledges/import")
                .about(new Paragraph(words.say("pledgeImport.by", by, one.importedAt())), new Paragraph(state(one)));
        return imports.isUndoable(one) ? heading.actions(undo(one)) : heading;
    }

    private String state(PledgeImport one) {
        var undone = one.undoneAt();
        if (undone != null) return words.say("pledgeImport.undone", undone);
        return words.say(imports.isUndoable(one) ? "pledgeImport.undoable" : "pledgeImport.stays");
    }

    private Button undo(PledgeImport one) {
        return new Button(
                words.say("pledgeImport.undo"),
                click -> new Confirm(
                                words.say("pledgeImport.undo.question"),
                                words.say("pledgeImport.undo.effect", one.rows()),
                                words.say("pledgeImport.undo"),
                                () -> notice.attempt(() -> imports.undo(one.id()), this::refresh))
                        .dangerous()
                        .open());
    }

    private Panel rows(PledgeImport one) {
        var gone = one.undoneAt() != null;
        var listing = new Listing<ImportedRow>(words.say("pledgeImport.rows"))
                .text(words.say("pledgeImport.row"), row -> words.number(row.no()))
                .column(words.say("pledgeImport.reference"), row -> Bdi.code(row.reference()))
                .text(words.say("pledgeImport.outcome"), row -> words.label(row.outcome()))
                .column(
                        words.say("pledgeImport.pledge"),
                        row -> gone ? Bdi.code(row.code()) : new Anchor("pledges/" + row.code(), row.code()))
                .rows(imports.rows(one.id()));
        return new Panel(words.say("pledgeImport.rows"), listing);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
