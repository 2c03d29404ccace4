package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.ToldBy;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.facility.verification.Dossier;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.Isolation;
import org.tarmim.ui.Words;

/** Who said it, when, and how it was learned; the causes and who helps. */
class ReportFacts extends DescriptionList {
    private final Words words;
    private final StatusWords status;

    ReportFacts(Dossier dossier, OrganisationNames names, StatusWords status) {
        this.words = status.words();
        this.status = status;
        addClassName("facts");
        var report = dossier.report();
        fact("review.receipt", Isolation.code(report.receipt()));
        fact("review.observed", words.moment(report.observed()));
        fact("review.received", words.instant(report.receivedAt()));
        fact("review.source", names.name(report.reporterOrganisation(), Pieces.arabic()));
        fact("review.method", words.label(report.method()));
        dossier.toldBy().ifPresent(this::told);
        fact("review.confidence", words.label(report.confidence()));
        if (report.noChange()) fact("review.kind", words.say("review.noChange"));
        if (report.supersedes() != null) fact("review.kind", words.say("review.correction"));
        dossier.withdrawal()
                .ifPresent(back -> fact("review.withdrawn", words.say("report.withdrawn", back.reason(), back.at())));
        why(report);
        report.causes().stream()
                .map(StatusReport.RankedCause::dimension)
                .distinct()
                .forEach(dimension -> causes(report, dimension));
        report.support().forEach(this::support);
        dossier.decisions()
                .forEach(earlier -> fact(
                        "review.earlier",
                        words.say(
                                earlier.stands() ? "review.earlier.said" : "review.earlier.undone",
                                earlier.details().decision(),
                                earlier.decidedAt())));
    }

    private void told(ToldBy by) {
        fact("review.toldBy", teller(by));
        fact("review.typedBy", words.isolate(by.typist()));
    }

    private String teller(ToldBy by) {
        if (by.teller() != null) return words.isolate(by.teller());
        return by.withheldAt() == null
                ? words.say("review.toldBy.nobody")
                : words.say("withhold.mark", by.withheldAt());
    }

    private void why(StatusReport report) {
        if (report.unknownWhy() != null) fact("review.unknownWhy", words.label(report.unknownWhy()));
        if (report.partialKind() != null) fact("review.partialKind", words.label(report.partialKind()));
    }

    private void causes(StatusReport report, Dimension dimension) {
        var causes = report.causes().stream()
                .filter(cause -> cause.dimension().equals(dimension))
                .map(cause -> cause.rank() + ". " + words.label(cause.cause()))
                .collect(Collectors.joining("  "));
        add(new Term(words.say("review.causes", status.dimension(dimension))), new Description(causes));
    }

    private void support(PartnerSupport support) {
        var types = support.types().stream()
                .map(words::label)
                .sorted()
                .collect(Collectors.joining(words.say("list.comma")));
        fact("review.support", words.say("review.support.said", name(support), support.level(), types));
    }

    private String name(PartnerSupport support) {
        return support.isWithheld() ? words.say("review.support.withheld") : support.partner();
    }

    private void fact(String label, String text) {
        add(new Term(words.say(label)), new Description(text));
    }
}
