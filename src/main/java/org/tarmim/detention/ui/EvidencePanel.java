package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.evidence.CaseEvidence;
import org.tarmim.detention.evidence.CustodyStep;
import org.tarmim.detention.evidence.Flaw;
import org.tarmim.detention.evidence.LogEntry;
import org.tarmim.detention.evidence.Piece;
import org.tarmim.detention.evidence.PieceCopy;
import org.tarmim.detention.evidence.PieceDetails;
import org.tarmim.files.Scan;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The evidence of a case in the parts that are granted: what it is, its copies, and its chain of custody. */
final class EvidencePanel extends Panel {
    private static final int KIB = 1024;

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseFile file;
    private final CaseEvidence evidence;
    private final TakingSteps taking;
    private final EvidenceMemory memory;
    private final Runnable refresh;
    private final CaseEntriesChoice entries;

    EvidencePanel(
            CaseFile file,
            List<Piece> pieces,
            CaseEvidence evidence,
            TakingSteps taking,
            EvidenceMemory memory,
            Runnable refresh) {
        super(Words.here().say("evidence.title"), memory.notice());
        this.file = file;
        this.evidence = evidence;
        this.taking = taking;
        this.memory = memory;
        this.refresh = refresh;
        this.entries = new CaseEntriesChoice(file);
        addClassName("evidence");
        if (pieces.isEmpty()) add(EmptyState.quiet(words.say("evidence.none")));
        else add(table(pieces));
        if (file.head().isWritable()) add(new Button(words.say("evidence.add"), click -> add()));
        pieces.forEach(piece -> add(chain(piece)));
    }

    private Listing<Piece> table(List<Piece> pieces) {
        return new Listing<Piece>(words.say("evidence.title"))
                .column(words.say("PieceDetails.title"), this::what)
                .text(words.say("PieceDetails.part"), piece -> words.label(piece.part()))
                .column(words.say("PieceDetails.toldBy"), this::told)
                .column(words.say("evidence.copies"), this::copies)
                .column(words.say("case.steps"), this::steps)
                .rows(pieces);
    }

    private Component what(Piece piece) {
        var details = piece.details();
        if (details == null) return new StatusMark(Tone.BAD, words.say("evidence.unreadable"));
        var what = new Div(new Paragraph(Bdi.text(details.title())));
        if (details.about() != null)
            entries.say(details.about())
                    .ifPresent(entry -> what.add(new Paragraph(
                            CaseMarks.soft(words.say("case.fact", words.say("evidence.documents"), entry)))));
        if (!details.note().isEmpty()) what.add(new Paragraph(CaseMarks.soft(words.isolate(details.note()))));
        return what;
    }

    private Component told(Piece piece) {
        var details = piece.details();
        return details == null ? CaseMarks.soft(words.say("evidence.unreadable")) : told(details);
    }

    private Component told(PieceDetails details) {
        return new Div(
                new Paragraph(words.label(details.toldBy())),
                new Paragraph(CaseMarks.soft(words.say("evidence.obtained", caseWords.day(details.when())))),
                new Paragraph(CaseMarks.soft(words.say("custody.credence", details.credence()))));
    }

    private Component copies(Piece piece) {
        var copies = new Div();
        piece.copies().forEach(copy -> copies.add(copy(piece, copy)));
        return copies;
    }

    private Component copy(Piece piece, PieceCopy copy) {
        var line = new Div(new Paragraph(words.label(copy.form())));
        var size = words.say("file.size", (copy.size() + KIB - 1) / KIB);
        line.add(new Paragraph(CaseMarks.soft(words.say("files.kind", copy.kind(), size))));
        if (!copy.changed().isEmpty()) line.add(new Paragraph(Bdi.text(copy.changed())));
        if (copy.scan() == Scan.INFECTED) line.add(new StatusMark(Tone.BAD, words.say("evidence.infected.short")));
        else line.add(taking.of(piece, copy));
        if (copy.scan() == Scan.QUARANTINED) line.add(new StatusMark(Tone.WARN, words.say("file.waits.short")));
        line.addClassName("evidence-copy");
        return line;
    }

    private Component steps(Piece piece) {
        var steps = new Div(small("evidence.verify", () -> verify(piece)));
        if (piece.writable() && !piece.copies().isEmpty()) steps.add(small("evidence.copy.add", () -> addCopy(piece)));
        if (piece.writable()) steps.add(small("evidence.handed", () -> handed(piece)));
        steps.addClassName("evidence-steps");
        return steps;
    }

    private Button small(String key, Runnable step) {
        var button = new Button(words.say(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add() {
        new EvidenceDialog<>(
                        "evidence.add",
                        EvidenceForms.piece(file),
                        (details, upload) -> evidence.add(file.head().code(), details, upload),
                        refresh)
                .open();
    }

    private void addCopy(Piece piece) {
        new EvidenceDialog<>("evidence.copy.add", EvidenceForms.copy(piece.copies()), evidence::addCopy, refresh)
                .open();
    }

    private void handed(Piece piece) {
        EntryDialog.step("evidence.handed", EvidenceForms.handover(piece.takeable()), details -> {
                    evidence.handed(piece.id(), details);
                    refresh.run();
                })
                .open();
    }

    private void verify(Piece piece) {
        memory.notice().attempt(() -> {
            var flaws = evidence.verify(piece.id());
            refresh.run();
            if (flaws.isEmpty()) memory.notice().say(Tone.OK, List.of(words.say("evidence.verified")));
            else memory.notice().refuse(flaws.stream().map(this::flaw).toList());
        });
    }

    private String flaw(Flaw flaw) {
        var label = words.label(flaw.kind());
        return flaw.number() == 0 ? label : words.say("evidence.flaw.at", label, flaw.number());
    }

    private Details chain(Piece piece) {
        var details = piece.details();
        var title =
                words.say("case.fact", words.say("evidence.chain"), details == null ? piece.part() : details.title());
        var chain = new Details(title, hashes(piece), log(piece));
        chain.setOpened(memory.isOpen(piece.id()));
        chain.addOpenedChangeListener(change -> memory.open(piece.id(), change.isOpened()));
        return chain;
    }

    private Component hashes(Piece piece) {
        return new Listing<PieceCopy>(words.say("evidence.copies"))
                .text(words.say("evidence.copies"), copy -> words.label(copy.form()))
                .column(words.say("file.fingerprint"), EvidencePanel::hash)
                .rows(piece.copies());
    }

    private static Component hash(PieceCopy copy) {
        var hash = Bdi.code(copy.sha256());
        hash.addClassName("file-hash");
        return hash;
    }

    private Component log(Piece piece) {
        var log = new Div();
        piece.chain().flaws().forEach(flaw -> log.add(new StatusMark(Tone.BAD, flaw(flaw))));
        log.add(new Listing<LogEntry>(words.say("evidence.chain"))
                .text(words.say("evidence.number"), entry -> words.number(entry.number()))
                .column(words.say("evidence.step"), entry -> step(piece, entry))
                .column(words.say("evidence.by"), entry -> Bdi.text(entry.name()))
                .text(words.say("evidence.at"), entry -> words.instant(entry.at()))
                .column(words.say("evidence.said"), EvidencePanel::said)
                .rows(piece.chain().entries()));
        return log;
    }

    private Component step(Piece piece, LogEntry entry) {
        var step = new Div(new Paragraph(words.label(entry.step())));
        piece.copies().stream()
                .filter(copy -> copy.id().equals(entry.copy()))
                .findFirst()
                .ifPresent(copy -> step.add(new Paragraph(CaseMarks.soft(words.label(copy.form())))));
        if (entry.step() == CustodyStep.SCANNED && entry.scan() != null)
            step.add(new Paragraph(CaseMarks.soft(words.label(entry.scan()))));
        return step;
    }

    private static Component said(LogEntry entry) {
        var said = new Div();
        for (var text : List.of(entry.to(), entry.how(), entry.reason()))
            if (!text.isEmpty()) said.add(new Paragraph(Bdi.text(text)));
        return said;
    }
}
