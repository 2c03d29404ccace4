package org.tarmim.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.evidence.CaseEvidence;
import org.tarmim.detention.evidence.CopyForm;
import org.tarmim.detention.evidence.DerivedDetails;
import org.tarmim.detention.evidence.Piece;
import org.tarmim.detention.evidence.PieceDetails;
import org.tarmim.files.Upload;
import org.tarmim.paper.PdfWriter;
import org.tarmim.rooms.Room;

/** The evidence in the cases of the demo: invented papers and drawn pictures, added by a caseworker. */
@Component
@Room("detention")
@Order(22)
class EvidenceSheet implements Chapter {
    private final List<Line> pieces = Line.of("evidence");
    private final Steps steps;
    private final Cast cast;
    private final PresetPassphrase passphrase;
    private final CaseSheet cases;
    private final CaseEvidence evidence;
    private final PdfWriter printer;

    EvidenceSheet(
            Steps steps,
            Cast cast,
            PresetPassphrase passphrase,
            CaseSheet cases,
            CaseEvidence evidence,
            PdfWriter printer) {
        this.steps = steps;
        this.cast = cast;
        this.passphrase = passphrase;
        this.cases = cases;
        this.evidence = evidence;
        this.printer = printer;
    }

    @Override
    public void play(int day) {
        passphrase.open();
        pieces.stream().filter(line -> line.isOn("day", day)).forEach(this::add);
    }

    /** A piece commits by itself; a start that was killed before the step was noted finds it again. */
    private void add(Line line) {
        var caseworker = cast.actor(CaseSheet.CASEWORKER);
        steps.once(
                "evidence." + line.key(),
                caseworker,
                () -> found(line).map(Piece::id).orElseGet(() -> taken(line)));
        if (line.has("redacted")) steps.once("evidence.redacted." + line.key(), caseworker, () -> redacted(line));
    }

    private UUID taken(Line line) {
        var bytes = line.text("file").endsWith(".pdf") ? SampleOrder.pdf(printer) : SamplePhoto.jpeg();
        return evidence.add(cases.code(line), details(line), upload(line.text("file"), bytes));
    }

    private UUID redacted(Line line) {
        var copies = found(line).orElseThrow().copies();
        var before =
                copies.stream().filter(copy -> copy.form() == CopyForm.REDACTED).findFirst();
        if (before.isPresent()) return before.get().id();
        var clean = copies.stream()
                .filter(copy -> copy.form() == CopyForm.METADATA_CLEAN)
                .findFirst()
                .orElseThrow();
        var details = new DerivedDetails(
                clean.id(),
                CopyForm.REDACTED,
                "The sign above the door / اللافتة فوق الباب",
                "For the lawyer / للمحامي");
        return evidence.addCopy(details, upload("ward-black.jpg", DrawnWall.redacted()));
    }

    private Optional<Piece> found(Line line) {
        return evidence.of(cases.code(line)).stream()
                .filter(piece -> details(line).equals(piece.details()))
                .findFirst();
    }

    private PieceDetails details(Line line) {
        return new PieceDetails(
                line.word(Compartment.class, "part"),
                line.text("title"),
                line.word(ToldBy.class, "told_by"),
                line.word(DayPrecision.class, "precision"),
                day(line, "from"),
                day(line, "to"),
                line.word(Credence.class, "credence"),
                line.has("about") ? steps.made(CaseSheet.stepOfOrder(line.text("about"))) : null,
                line.text("note"));
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, new ByteArrayInputStream(content));
    }

    private static @Nullable LocalDate day(Line line, String column) {
        return line.has(column) ? LocalDate.parse(line.text(column)) : null;
    }
}
