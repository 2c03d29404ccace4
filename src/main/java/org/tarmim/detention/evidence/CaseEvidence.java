package org.tarmim.detention.evidence;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.ContentSeal;
import org.tarmim.files.Upload;
import org.tarmim.files.Vetted;
import org.tarmim.files.Vetting;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/**
 * The desk at which evidence comes into a case, copies of it are added, and all of it is verified. A file is checked like
 * every other, in memory, and sealed as it came; nothing of it is ever changed or deleted.
 */
@Desk
public class CaseEvidence {
    private static final String READ = "case.evidence.read";
    private static final int MOST = 500; // the page shows all of them at once

    private final PieceTable pieces;
    private final PieceReader reader;
    private final CopyStore store;
    private final CustodyLog log;
    private final Verification verification;
    private final WayOut wayOut;
    private final CasePapers papers;
    private final ContentSeal seal;
    private final Vetting vetting;
    private final SecurityClock realClock;
    private final SituationClock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    CaseEvidence(
            PieceTable pieces,
            PieceReader reader,
            CopyStore store,
            CustodyLog log,
            Verification verification,
            WayOut wayOut,
            CasePapers papers,
            ContentSeal seal,
            Vetting vetting,
            SecurityClock realClock,
            SituationClock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.pieces = pieces;
        this.reader = reader;
        this.store = store;
        this.log = log;
        this.verification = verification;
        this.wayOut = wayOut;
        this.papers = papers;
        this.seal = seal;
        this.vetting = vetting;
        this.realClock = realClock;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** The evidence of a case in the parts that are granted, in the order in which it came; the trail tells of it. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Piece> of(CaseCode code) {
        var found = reader.of(papers.readable(code).id());
        if (!found.isEmpty()) events.publishEvent(new Read(READ, code.text(), CaseChanged.ROOM));
        return found;
    }

    /**
     * Takes a file in as evidence, with a copy without position and metadata beside it. Reading, checking and scanning
     * happen outside a transaction. Throws {@link Rejected} with what to do where the file is not taken, or is here already.
     */
    @Requires(May.WRITE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID add(CaseCode code, @Valid PieceDetails details, Upload upload) {
        details.refuseAfter(clock.today());
        transaction.executeWithoutResult(status -> writable(code, details));
        var vetted = vetting.vet(upload);
        return transaction.execute(status -> keep(writable(code, details), details, vetted));
    }

    /** Adds a copy that somebody made outside from one that is here; it is kept without position and metadata. */
    @Requires(May.WRITE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID addCopy(@Valid DerivedDetails details, Upload upload) {
        transaction.executeWithoutResult(status -> writable(details));
        var vetted = vetting.vet(upload);
        return transaction.execute(status -> derive(writable(details), details, vetted));
    }

    /**
     * Enters into the chain of custody that the thing itself is handed on, or where it is held. Throws {@link Rejected} where
     * it is handed on without a grant to let it out, or basis or risk do not stand.
     */
    @Requires(May.WRITE_CASES)
    public void handed(UUID piece, @Valid HandedOnDetails details) {
        details.refuseAfter(clock.today());
        var opened = reader.piece(piece);
        if (!opened.row().writable()) throw wayOut.denied(opened.row(), "case.notGranted");
        var on = details.leaves() ? wayOut.pass(opened.row(), details.outgoing()) : null;
        log.add(opened.row(), opened.key(), List.of(Said.handed(details, on)));
    }

    /** What does not fit in a piece, its copies and its chain; where all of it fits that is entered into the chain. */
    @Requires(May.SEE_CASES)
    public List<Flaw> verify(UUID piece) {
        var opened = reader.piece(piece);
        var flaws = verification.of(opened);
        if (flaws.isEmpty()) log.add(opened.row(), opened.key(), List.of(Said.verified()));
        return flaws;
    }

    private CaseHead writable(CaseCode code, PieceDetails details) {
        var head = papers.writable(code);
        if (!head.compartments().contains(details.part())) throw Rejected.because("case.notGranted");
        if (pieces.count(head.id()) >= MOST) throw Rejected.because("evidence.many", MOST);
        papers.key(head.id()); // refuses while the room is locked, before anything is sent
        return head;
    }

    private PieceReader.Opened writable(DerivedDetails details) {
        var opened = reader.ofCopy(details.parent());
        if (!opened.row().writable()) throw Rejected.because("case.notGranted");
        opened.copy(details.parent());
        return opened;
    }

    private UUID keep(CaseHead head, PieceDetails details, Vetted vetted) {
        var sha256 = Hash.of(vetted.original());
        refuseTwice(head, sha256);
        var key = papers.key(head.id());
        var id = UUID.randomUUID();
        var content = seal.seal(key, SealedColumn.PIECE.place(head.id(), id), details);
        pieces.add(id, head.id(), details.part(), content, Acting.required(), realClock.now());
        var piece = pieces.find(id).orElseThrow();
        var original =
                store.keep(piece, key, entry(piece, CopyForm.ORIGINAL, vetted, sha256, null, ""), vetted.original());
        var cleanSha256 = Hash.of(vetted.clean());
        var parent = new Parent(original, sha256);
        var clean = store.keep(
                piece, key, entry(piece, CopyForm.METADATA_CLEAN, vetted, cleanSha256, parent, ""), vetted.clean());
        var steps = new ArrayList<Said>();
        steps.add(Said.plain(CustodyStep.RECEIVED, original));
        steps.add(Said.hashed(CustodyStep.HASHED, original, sha256));
        steps.add(Said.scanned(original, vetted.scan()));
        steps.add(Said.plain(CustodyStep.SEALED, original));
        steps.add(Said.hashed(CustodyStep.COPIED, clean, cleanSha256));
        steps.add(Said.scanned(clean, vetted.scan()));
        log.add(piece, key, steps);
        return id;
    }

    private UUID derive(PieceReader.Opened opened, DerivedDetails details, Vetted vetted) {
        var from = opened.copy(details.parent());
        var sha256 = Hash.of(vetted.clean());
        if (opened.piece().copies().stream().anyMatch(copy -> copy.sha256().equals(sha256)))
            throw Rejected.because("evidence.copy.twice");
        var parent = new Parent(from.id(), from.sha256());
        var entry = entry(opened.row(), details.form(), vetted, sha256, parent, details.changed());
        var copy = store.keep(opened.row(), opened.key(), entry, vetted.clean());
        log.add(
                opened.row(),
                opened.key(),
                List.of(Said.derived(copy, sha256, details), Said.scanned(copy, vetted.scan())));
        return copy;
    }

    private record Parent(UUID id, String sha256) {}

    private static CopyEntry entry(
            PieceTable.Row piece,
            CopyForm form,
            Vetted vetted,
            String sha256,
            @Nullable Parent parent,
            String changed) {
        var size = form == CopyForm.ORIGINAL ? vetted.original().length : vetted.clean().length;
        return new CopyEntry(
                piece.id(),
                piece.part(),
                form,
                vetted.name(),
                vetted.kind(),
                size,
                sha256,
                parent == null ? null : parent.id(),
                parent == null ? null : parent.sha256(),
                changed);
    }

    /** Only of what whoever acts may read: nobody learns by a file that another part of the case holds it. */
    private void refuseTwice(CaseHead head, String sha256) {
        reader.of(head.id()).stream()
                .filter(piece ->
                        piece.copies().stream().anyMatch(copy -> copy.sha256().equals(sha256)))
                .findFirst()
                .ifPresent(piece -> {
                    var details = piece.details();
                    throw Rejected.because("evidence.twice", details == null ? "" : details.title());
                });
    }
}
