package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ToldBy;
import org.tarmim.facility.verification.Dossier;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** Everything about one report, and the form of the decision. */
class DossierSheet extends Div {
    private final Words words = Words.here();
    private final Dossier dossier;
    private final DecisionForm form;
    private final TakenNote taken;

    DossierSheet(Dossier dossier, Pieces pieces, TakenNote taken, Consumer<VerificationDetails> decide) {
        this.dossier = dossier;
        this.taken = taken;
        var names = pieces.names(Stream.concat(
                        Stream.of(dossier.report().reporterOrganisation()),
                        dossier.others().stream().map(ReportRow::reporterOrganisation))
                .toList());
        var status = pieces.status();
        var claims = new ClaimTable(dossier, status, pieces.clock());
        form = new DecisionForm(dossier, claims, pieces.drafts(), taken::take, decide);
        claims.onTick(taken::take);
        addClassName("stack");
        add(head(pieces), taken, new ReportFacts(dossier, names, status));
        teller(pieces).ifPresent(ask -> add(new Div(ask)));
        pieces.askToWithholdPartners(dossier.report().id()).ifPresent(ask -> add(new Div(ask)));
        add(new Panel(words.say("review.compare"), claims));
        note(pieces).ifPresent(note -> add(new Panel(words.say("review.note"), note)));
        pieces.files(dossier.report().id()).ifPresent(files -> add(new Panel(words.say("review.files"), files)));
        add(form, new OtherReports(dossier, names), new PlaceSlot(dossier.facility(), pieces));
    }

    DecisionForm form() {
        return form;
    }

    TakenNote taken() {
        return taken;
    }

    String receipt() {
        return dossier.report().receipt();
    }

    String facilityName() {
        return dossier.facility().name(words.locale());
    }

    private Header head(Pieces pieces) {
        var facility = dossier.facility();
        var link = new Anchor("facilities/" + facility.code(), facilityName());
        var about = new Div(
                Bdi.code(facility.code().text()),
                Bdi.text(pieces.governorate(facility.details().area())));
        about.addClassName("row");
        return new Header(new H2(link), about);
    }

    private Optional<Component> teller(Pieces pieces) {
        return dossier.toldBy()
                .filter(ToldBy::isToWithhold)
                .flatMap(by -> pieces.askToWithhold(
                        ToldBy.TO_WITHHOLD, dossier.report().id(), String.valueOf(by.teller())));
    }

    private Optional<Component> note(Pieces pieces) {
        var report = dossier.report();
        if (report.note() == null) return WithholdPieces.mark(report.withheldAt());
        var text = new Paragraph(Bdi.text(report.note()));
        text.addClassName("report-note");
        var note = new Div(text);
        pieces.askToWithhold("REPORT_NOTE", report.id()).ifPresent(note::add);
        return Optional.of(note);
    }
}
