package org.tarmim.detention.drop;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which a team sorts what was dropped: into a case, whose holders of its sources read it from then on, or
 * aside, which destroys it. Reading is told in the trail; all of it refuses while the room is locked.
 */
@Desk
public class Drops {
    private static final String COLUMN = "case_drop.content";
    private static final int SHOWN = 200;

    private final Vault vault;
    private final DropBoxTable boxes;
    private final DropTable table;
    private final DropSeal seal;
    private final CasePapers papers;
    private final ApplicationEventPublisher events;

    Drops(
            Vault vault,
            DropBoxTable boxes,
            DropTable table,
            DropSeal seal,
            CasePapers papers,
            ApplicationEventPublisher events) {
        this.vault = vault;
        this.boxes = boxes;
        this.table = table;
        this.seal = seal;
        this.papers = papers;
        this.events = events;
    }

    /** What waits, the oldest first; the first two hundred. */
    @Requires(May.TRIAGE_DROPS)
    @Transactional(readOnly = true)
    public List<DropRow> waiting() {
        vault.key();
        return table.waiting(SHOWN);
    }

    /** How much waits, two hundred at most; told while the room is locked too. */
    @Requires(May.TRIAGE_DROPS)
    @Transactional(readOnly = true)
    public int number() {
        return table.waiting(SHOWN).size();
    }

    /** Reads something that waits. */
    @Requires(May.TRIAGE_DROPS)
    @Transactional(readOnly = true)
    public Dropped read(UUID id) {
        var dropped = get(id);
        events.publishEvent(new Read("drop.read", id.toString(), CaseChanged.ROOM));
        return new Dropped(id, dropped.droppedOn(), opened(dropped));
    }

    /** Takes something into a case in which one may record. */
    @Requires(May.WRITE_CASES)
    public void take(UUID id, CaseCode code) {
        var head = papers.writable(code);
        var content = papers.seal(new Place(COLUMN, head.id(), id), opened(get(id)));
        if (!table.take(id, head.id(), content, Acting.required())) throw gone();
        events.publishEvent(new DropChanged.Taken(id, code.text()));
    }

    /** Sets something aside and destroys it, which is a supervisor's to decide; there is no way back. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void setAside(UUID id) {
        vault.key();
        if (!table.setAside(id, Acting.required())) throw gone();
        events.publishEvent(new DropChanged.SetAside(id));
    }

    /** What was taken into a case, for whom its sources are granted; nothing for others. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Dropped> of(CaseCode code) {
        var ofCase = papers.id(code);
        return table.of(ofCase).stream()
                .map(dropped -> new Dropped(
                        dropped.id(),
                        dropped.droppedOn(),
                        papers.open(new Place(COLUMN, ofCase, dropped.id()), dropped.content(), DropDetails.class)))
                .toList();
    }

    private DropTable.Sealed get(UUID id) {
        vault.key();
        return table.waiting(id).orElseThrow(Drops::gone);
    }

    private DropDetails opened(DropTable.Sealed dropped) {
        return seal.open(boxes.own().orElseThrow(Drops::gone), dropped);
    }

    private static Rejected gone() {
        return Rejected.because("drop.gone");
    }
}
