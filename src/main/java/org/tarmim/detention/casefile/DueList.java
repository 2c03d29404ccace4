package org.tarmim.detention.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.kernel.SituationClock;

/** Keeps what is due in step with what a case says. A day that no longer counts stays in the list, and says so. */
@Component
class DueList {
    private final DeadlineTable table;
    private final CaseReader reader;
    private final ContentSeal seal;
    private final SituationClock clock;

    DueList(DeadlineTable table, CaseReader reader, ContentSeal seal, SituationClock clock) {
        this.table = table;
        this.reader = reader;
        this.seal = seal;
        this.clock = clock;
    }

    /** Adds what is due by now and not in the list, and ends what is in it and no longer due. */
    void keep(CaseFile file) {
        if (!file.head().compartments().contains(Compartment.LEGAL)) return;
        var awaited = new Awaited(file).all();
        end(file.head().id(), gone(file, awaited));
        var key = reader.key(file.head());
        awaited.stream()
                .filter(due -> file.deadlines().stream().noneMatch(one -> due.is(one) && stands(file, one)))
                .forEach(due -> add(file.head().id(), key, due));
    }

    /** Adds one. */
    void add(UUID ofCase, SealingKey key, Due due) {
        var id = UUID.randomUUID();
        var entry = new DeadlineEntry(due.kind(), due.day(), due.zone());
        var content = seal.seal(key, CaseReader.due(ofCase, id), entry);
        table.add(
                new DeadlineTable.Row(id, ofCase, due.from(), due.source(), content, DeadlineState.OPEN),
                Acting.required(),
                clock.now());
    }

    /** Ends some that are open. */
    void end(UUID ofCase, List<UUID> deadlines) {
        table.supersede(ofCase, deadlines, Acting.required(), clock.now());
    }

    private static List<UUID> gone(CaseFile file, List<Due> awaited) {
        return file.deadlines().stream()
                .filter(one -> one.state() == DeadlineState.OPEN && one.from().isEntry())
                .filter(one -> awaited.stream().noneMatch(due -> due.is(one)))
                .map(Deadline::id)
                .toList();
    }

    /** Whoever does not see where somebody is held does not see either that a release ended it: it is not added anew. */
    private static boolean stands(CaseFile file, Deadline deadline) {
        return deadline.state() != DeadlineState.SUPERSEDED || !file.head().isCounted();
    }
}
