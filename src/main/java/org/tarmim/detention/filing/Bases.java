package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk at which a lawful basis is withdrawn: what rests on it leaves no more, and what left stays as it was sent. */
@Desk
public class Bases {
    private static final Duration TOLD = Duration.ofDays(14);

    private final BasisTable table;
    private final BasisFolder folder;
    private final CasePapers papers;
    private final Vault vault;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Bases(
            BasisTable table,
            BasisFolder folder,
            CasePapers papers,
            Vault vault,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.folder = folder;
        this.papers = papers;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** The bases of a case whose plans one may read, in the order in which they were recorded. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<Basis> of(UUID ofCase) {
        return folder.of(ofCase);
    }

    /**
     * Records that a basis was withdrawn, for whatever it was used or for one purpose alone, used or not; throws
     * {@link Rejected} for a day to come, one purpose of what nobody gave, or where it was withdrawn already.
     */
    @Requires(May.WRITE_CASES)
    public void withdraw(UUID basis, @Valid WithdrawalDetails details) {
        details.refuseAfter(clock.today());
        var row = table.find(basis).orElseThrow(() -> Rejected.because("case.notGranted"));
        papers.planned(row.code()); // also of a closed case: what leaves it still rests on a basis
        for (var withdrawn : folder.withdraw(row, details)) {
            papers.heard(row.ofCase(), withdrawn);
            events.publishEvent(new CaseChanged.BasisWithdrawn(row.code(), withdrawn));
        }
    }

    /** What was withdrawn within fourteen days, or still stops a document; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<WithdrawnBasis> withdrawn() {
        return vault.isOpen() ? table.withdrawn(clock.now().minus(TOLD)) : List.of();
    }
}
