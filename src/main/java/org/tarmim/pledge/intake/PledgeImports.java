package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Words;

/**
 * The desk for pledges out of files: look first, then record all of them or none. Who imports is the author; others
 * review, as always.
 */
@Desk
public class PledgeImports {
    private final Planner planner;
    private final ImportTable table;
    private final Pledges pledges;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    PledgeImports(
            Planner planner,
            ImportTable table,
            Pledges pledges,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.planner = planner;
        this.table = table;
        this.pledges = pledges;
        this.clock = clock;
        this.events = events;
    }

    /** What a file would do; writes nothing. Throws {@link Rejected} for a file that cannot be opened at all. */
    @Requires(May.RECORD_MONEY)
    @Transactional(readOnly = true)
    public Plan plan(Incoming file, Words words) {
        return planner.plan(file, words);
    }

    /** Records every row of a file, or none; throws {@link Rejected} while one has a mistake, and for nothing new. */
    @Requires(May.RECORD_MONEY)
    public UUID commit(Incoming file, Words words) {
        table.lock();
        var plan = planner.plan(file, words);
        if (!plan.isClean()) throw Rejected.because("pledgeImport.mistakes", plan.count(Outcome.REFUSED));
        if (!plan.isNews()) throw Rejected.because("pledgeImport.noNews");
        var batch = UUID.randomUUID();
        table.insert(batch, file, Acting.required(), clock.now());
        plan.rows().forEach(row -> carryOut(batch, file, row));
        events.publishEvent(
                new ImportChanged.Imported(batch, file.digest(), plan.rows().size()));
        return batch;
    }

    /** The batches that were committed last, newest first. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<PledgeImport> newest() {
        return table.newest();
    }

    /** A batch, if there is one. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<PledgeImport> find(UUID batch) {
        return table.find(batch);
    }

    /** What a batch recorded, in the order of its file. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<ImportedRow> rows(UUID batch) {
        return table.rows(batch);
    }

    /** Whether whoever acts could take a batch back. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public boolean isUndoable(PledgeImport batch) {
        var me = Acting.required();
        return batch.undoneAt() == null
                && batch.account().equals(me.account())
                && me.may(May.RECORD_MONEY)
                && !table.isTouched(batch.id());
    }

    /** Takes a batch back; throws {@link Rejected} for that of somebody else, and once something of it was reviewed. */
    @Requires(May.RECORD_MONEY)
    public void undo(UUID batch) {
        if (!table.undo(batch, clock.now())) throw Rejected.because("pledgeImport.undo.late");
        events.publishEvent(new ImportChanged.Undone(batch));
    }

    /** What others report of a pledge at later stages, as the newest file says it. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public List<ReportedAmount> reported(UUID pledge) {
        return table.reported(pledge);
    }

    private void carryOut(UUID batch, Incoming file, PlannedRow row) {
        var key = row.change();
        if (key != null) table.insert(batch, row, key, recorded(file, row), row.outcome() != Outcome.REPORTED);
    }

    private Revision recorded(Incoming file, PlannedRow row) {
        var details = Objects.requireNonNull(row.details());
        var latest = row.latest();
        if (latest == null) return pledges.record(details);
        if (row.outcome() == Outcome.REPORTED) return latest;
        var note = "%s, %d: %s".formatted(file.name(), row.no(), row.reference());
        return pledges.change(latest, details, Merging.reason(latest.details(), details), note);
    }
}
