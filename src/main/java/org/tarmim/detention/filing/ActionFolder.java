package org.tarmim.detention.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Recipient;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.paper.PdfWriter;

/** Where actions lie: the desks find them here for whoever acts, and take their steps here. */
@Component
class ActionFolder {
    private final ActionTable table;
    private final ActionReader reader;
    private final BasisFolder bases;
    private final RiskFolder risks;
    private final CasePapers papers;
    private final PdfWriter printer;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    ActionFolder(
            ActionTable table,
            ActionReader reader,
            BasisFolder bases,
            RiskFolder risks,
            CasePapers papers,
            PdfWriter printer,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.reader = reader;
        this.bases = bases;
        this.risks = risks;
        this.papers = papers;
        this.printer = printer;
        this.clock = clock;
        this.events = events;
    }

    /** One that whoever acts may see; throws {@link Rejected} for any other. */
    ActionTable.Row required(UUID action) {
        return table.find(action).orElseThrow(() -> Rejected.because("case.notGranted"));
    }

    /** One of which whoever acts may take the author's steps; throws {@link Rejected} for any other. */
    ActionTable.Row writable(UUID action) {
        var row = required(action);
        if (!row.writable()) throw Rejected.because("case.notGranted");
        return row;
    }

    AdvocacyAction read(ActionTable.Row row) {
        return reader.read(List.of(row)).getFirst();
    }

    /** Throws {@link Rejected} where the lawful basis ended, was withdrawn, or was recorded for something else. */
    void checkBasis(ActionTable.Row row) {
        if (row.withdrawal() != null) throw Rejected.because("action.basis.withdrawn");
        var details = read(row).details();
        if (!details.holdsOn(clock.today()) || row.basis() != null && !bases.holds(row.basis()))
            throw Rejected.because("action.basis.expired");
        if (row.basis() != null && !bases.carries(row.basis(), details)) throw Rejected.because("basis.purpose.unfit");
    }

    /** The assessment of the risk with the recipient of a draft; throws {@link Rejected} where none stands or it says no. */
    RiskAssessment weighed(ActionTable.Row row, Recipient recipient) {
        return risks.standing(risks.of(row.ofCase(), recipient));
    }

    /** The assessment a document was handed in with; throws {@link Rejected} where it stands no longer. */
    RiskAssessment weighed(ActionTable.Row row) {
        var recipient = read(row).details().kind().recipient();
        return risks.standing(Optional.ofNullable(row.assessment())
                .flatMap(risks::find)
                .filter(one -> one.details().recipient() == recipient));
    }

    /** Throws {@link Rejected} where the assessment stands no longer of a document that a second person let go. */
    void checkWeighed(ActionTable.Row row) {
        if (row.urgentAt() == null) weighed(row);
    }

    /** Throws {@link Rejected} where the case, as it stands now, forbids what the draft says. */
    void checkCase(ActionTable.Row row) {
        var details = read(row).details();
        details.kind().check(papers.forWriting(row.code()), details);
    }

    /** What is made of a draft now. */
    record Made(Handing handing, byte[] document) {}

    Made make(ActionTable.Row row) {
        var details = read(row).details();
        var answers = answers(row, details.language());
        var forFamily = answers(row, DocumentLanguage.ARABIC);
        var copy = printer.write(details.kind().forFamily(forFamily));
        return new Made(
                new Handing(answers, forFamily, copy, ""),
                printer.write(details.kind().paper(answers, details.language())));
    }

    /** The answers as they would stand in a document made now. */
    List<Answer> answers(ActionTable.Row row, DocumentLanguage language) {
        var details = read(row).details();
        return details.kind().answers(papers.forWriting(row.code()), details, language);
    }

    /** Puts a draft on its basis; throws {@link Rejected} where the case forbids what it says, or the basis was taken back. */
    void draft(ActionTable.Row row, ActionDetails details) {
        details.kind().check(papers.forWriting(row.code()), details);
        var basis = bases.on(row.ofCase(), details);
        take(row, ActionStepKind.DRAFTED, details, null, Named.basis(basis));
    }

    void take(ActionTable.Row row, ActionStepKind kind, Record content) {
        take(row, kind, content, null, Named.NOTHING);
    }

    /** Takes a step; throws {@link Rejected} where somebody else took one meanwhile, or it is not this person's to take. */
    void take(ActionTable.Row row, ActionStepKind kind, Record content, byte @Nullable [] document, Named named) {
        var id = UUID.randomUUID();
        var ofCase = row.ofCase();
        var step = new ActionStep(
                id,
                row.id(),
                ofCase,
                table.steps(List.of(row.id())).size() + 1,
                kind,
                papers.seal(ActionReader.content(ofCase, id), content),
                document == null ? null : papers.key(ofCase).seal(document, ActionReader.document(ofCase, id)),
                "",
                clock.now());
        table.take(step, named, Acting.required());
        events.publishEvent(new CaseChanged.Acted(row.code(), row.id(), kind.name()));
    }
}
