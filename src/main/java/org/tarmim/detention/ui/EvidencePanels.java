package org.tarmim.detention.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.evidence.CaseEvidence;
import org.tarmim.detention.evidence.EvidenceTaking;
import org.tarmim.detention.evidence.Piece;
import org.tarmim.detention.handover.BundleShelf;
import org.tarmim.kernel.SecurityClock;

/** Makes the part of the page of a case that shows its evidence. */
@SpringComponent
class EvidencePanels {
    private final CaseEvidence evidence;
    private final EvidenceTaking taking;
    private final BundleShelf shelf;
    private final SecurityClock clock;

    EvidencePanels(CaseEvidence evidence, EvidenceTaking taking, BundleShelf shelf, SecurityClock clock) {
        this.evidence = evidence;
        this.taking = taking;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The evidence that whoever looks may read. */
    List<Piece> pieces(CaseFile file) {
        return evidence.of(file.head().code());
    }

    EvidencePanel of(CaseFile file, List<Piece> pieces, EvidenceMemory memory, Runnable refresh) {
        return new EvidencePanel(
                file, pieces, evidence, new TakingSteps(taking, shelf, clock, memory), memory, refresh);
    }
}
