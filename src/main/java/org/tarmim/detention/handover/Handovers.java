package org.tarmim.detention.handover;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.LeavingGates;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.Sha256;
import org.tarmim.kernel.SituationClock;
import org.tarmim.paper.PdfWriter;
import org.tarmim.ui.Words;

/**
 * The desk at which a case is handed over to counsel outside the house. Who may is said by a supervisor, who grants to take
 * each part along; the lawful basis and the weighed risk are asked for like those of a document.
 */
@Desk
public class Handovers {
    private static final String CONTENT = "case_handover.content";
    private static final String HANDED_OVER = "case.handedOver";
    private static final Duration TOLD = Duration.ofDays(14);

    private final CasePapers papers;
    private final LeavingGates gates;
    private final HandoverTable table;
    private final List<Enclosure.Enclosing> enclosing;
    private final PdfWriter printer;
    private final SituationClock clock;
    private final SecurityClock realClock;
    private final ApplicationEventPublisher events;

    Handovers(
            CasePapers papers,
            LeavingGates gates,
            HandoverTable table,
            List<Enclosure.Enclosing> enclosing,
            PdfWriter printer,
            SituationClock clock,
            SecurityClock realClock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.gates = gates;
        this.table = table;
        this.enclosing = List.copyOf(enclosing);
        this.printer = printer;
        this.clock = clock;
        this.realClock = realClock;
        this.events = events;
    }

    /** What was handed over of a case whose plans one may read, the newest first. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Handover> of(UUID ofCase) {
        return table.of(ofCase).stream().map(row -> read(ofCase, row)).toList();
    }

    /** The parts of a case that one may take along; what protects sources is never among them. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Set<Compartment> takeable(UUID ofCase) {
        var parts = table.takeable(ofCase);
        parts.retainAll(CounselDetails.HANDED);
        return parts;
    }

    /**
     * Makes the archive and keeps its receipt; throws {@link Rejected} for a part that is not granted to be taken along, and
     * where basis or risk do not stand.
     */
    @StepUp
    @Requires(May.WRITE_CASES)
    public Bundle make(CaseCode code, @Valid CounselDetails details) {
        try {
            return made(code, details);
        } catch (Rejected refused) {
            events.publishEvent(new Denied(HANDED_OVER, code.text()));
            throw refused;
        }
    }

    /** What others handed over of cases of the team one supervises, within fourteen days. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<HandoverNotice> notices() {
        return table.noticed(realClock.now().minus(TOLD));
    }

    private Bundle made(CaseCode code, CounselDetails details) {
        details.refuseAfter(clock.today());
        var file = papers.forWriting(code);
        var id = file.head().id();
        if (!table.takeable(id).containsAll(details.parts())) throw Rejected.because("handover.notGranted");
        var assessment = gates.confirmed(id, Recipient.COUNSEL);
        var basis = gates.basis(
                id,
                details.basis(),
                details.giver(),
                details.givenOn(),
                details.expires(),
                Recipient.COUNSEL,
                details.covered(),
                details.purpose());
        var mark = UUID.randomUUID();
        var bundle = Bundle.locked(code, files(mark, file, details), leftOut(file, details));
        keep(mark, file, details, Sha256.of(bundle.archive()), basis, assessment);
        return bundle;
    }

    private List<Enclosure.LeftOut> leftOut(CaseFile file, CounselDetails details) {
        return enclosing.stream()
                .flatMap(one -> one.leftOut(file.head(), details.parts()).stream())
                .toList();
    }

    private List<Enclosure> files(UUID mark, CaseFile file, CounselDetails details) {
        var head = file.head();
        var parts = details.parts();
        var enclosed =
                enclosing.stream().flatMap(one -> one.of(head, parts).stream()).toList();
        var handing = new Handing(mark, head.code(), details.counsel(), realClock.now(), enclosed);
        var handed = HandedFile.of(file, parts);
        var paper = HandoverPaper.in(Words.in(details.language().locale())).of(handing, handed);
        var data = HandoverData.of(handing, parts, handed).bytes();
        var own = Stream.of(
                new Enclosure(head.code() + ".json", "", data),
                new Enclosure(head.code() + ".pdf", "", printer.write(paper)));
        return Stream.concat(own, enclosed.stream()).toList();
    }

    private void keep(UUID mark, CaseFile file, CounselDetails details, byte[] sha256, UUID basis, UUID assessment) {
        var id = file.head().id();
        var me = Acting.required();
        var content = papers.seal(new Place(CONTENT, id, mark), new HandoverEntry(details.counsel(), details.reach()));
        var row = new HandoverTable.Row(mark, content, details.parts(), basis, sha256, me.name(), realClock.now());
        table.add(row, id, assessment, me);
        events.publishEvent(new CaseChanged.HandedOver(file.head().code(), mark, hex(sha256)));
    }

    private Handover read(UUID ofCase, HandoverTable.Row row) {
        var entry = papers.open(new Place(CONTENT, ofCase, row.id()), row.content(), HandoverEntry.class);
        return new Handover(
                row.id(),
                entry.counsel(),
                entry.reach(),
                row.parts(),
                row.basis(),
                hex(row.sha256()),
                row.takenBy(),
                row.takenAt());
    }

    private static String hex(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }
}
