package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.ui.Tones;
import org.tarmim.facility.verification.Dossier;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** What others said of the same facility around the same time. */
class OtherReports extends Div {
    private final Words words = Words.here();

    OtherReports(Dossier dossier, OrganisationNames names) {
        var heading = words.say("review.others");
        add(new Panel(
                heading,
                dossier.others().isEmpty()
                        ? new Paragraph(words.say("review.others.nothing"))
                        : listing(dossier, names, heading)));
    }

    private Component listing(Dossier dossier, OrganisationNames names, String heading) {
        return new Listing<ReportRow>(heading)
                .column(words.say("review.receipt"), OtherReports::link)
                .column(words.say("review.works"), this::works)
                .column(words.say("review.observed"), this::observed)
                .text(words.say("review.source"), row -> names.name(row.reporterOrganisation(), Pieces.arabic()))
                .text(words.say("review.became"), row -> words.label(row.state()))
                .rows(dossier.others());
    }

    private static Anchor link(ReportRow row) {
        var link = new Anchor("review/" + row.id());
        link.add(Bdi.code(row.receipt()));
        return link;
    }

    private Span observed(ReportRow row) {
        var observed = new Span(words.moment(row.observed()));
        observed.addClassName("when");
        return observed;
    }

    private Component works(ReportRow row) {
        var works = row.functionality();
        return works == null ? new Span(words.say("review.details")) : StatusMark.of(works, Tones.of(works));
    }
}
