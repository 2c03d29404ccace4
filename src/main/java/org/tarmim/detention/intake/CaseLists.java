package org.tarmim.detention.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseOpening;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/**
 * The desk at which cases of many people are opened out of a list into the own team: looked at first, then all or none.
 * Each waits to be sorted, and whoever opens them begins with the same one grant as for a single case.
 */
@Desk
public class CaseLists {
    private final ListPlanner planner;
    private final CaseOpening opening;
    private final CaseListTable table;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    CaseLists(
            ListPlanner planner,
            CaseOpening opening,
            CaseListTable table,
            Vault vault,
            ApplicationEventPublisher events) {
        this.planner = planner;
        this.opening = opening;
        this.table = table;
        this.vault = vault;
        this.events = events;
    }

    /**
     * What a list would do; keeps nothing, and is read before anything of the database is held. Throws {@link Rejected} for a file that cannot be opened at all, and while the
     * room is locked.
     *
     * @param password of a locked file; empty where it has none
     */
    @Requires(May.WRITE_CASES)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ListPlan look(ListFile file, String password) {
        vault.key();
        return planner.plan(file, password);
    }

    /** Opens a case of everybody on a list, or of nobody; throws {@link Rejected} while a row is refused, and a second time. */
    @StepUp
    @Requires(May.WRITE_CASES)
    public List<CaseCode> open(ListPlan plan) {
        vault.key();
        var me = Acting.required();
        if (me.organisation() == null) throw Rejected.because("case.noTeam");
        if (!plan.isClean()) throw Rejected.because("caseList.mistakes", plan.count(PlannedPerson.Outcome.REFUSED));
        var newcomers = plan.newcomers();
        table.add(plan.id(), newcomers.size(), me);
        var codes = opening.open(newcomers, CaseState.TRIAGE, plan.id());
        events.publishEvent(new ListChanged.Opened(plan.id(), codes.size()));
        return codes;
    }

    /** The lists one opened last, the newest first, and all that can still be taken back. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<CaseList> own() {
        return table.of(Acting.required().account());
    }

    /**
     * Takes back what one opened out of a list, within a day; throws {@link Rejected} after that, and once anybody worked on
     * one of its cases.
     */
    @StepUp
    @Requires(May.WRITE_CASES)
    public void undo(UUID list) {
        var found = table.find(list);
        if (found.isEmpty() || !table.undo(list)) throw Rejected.because("caseList.undo.late");
        events.publishEvent(new ListChanged.Undone(list, found.get().cases()));
    }
}
