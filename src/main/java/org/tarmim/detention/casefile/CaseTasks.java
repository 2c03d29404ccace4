package org.tarmim.detention.casefile;

import java.util.Comparator;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.SituationClock;

/** The desk that knows what is due in the cases one reads, by their codes and nothing else of them. */
@Desk
public class CaseTasks {
    private static final int DAYS_AHEAD = 3;

    private final Vault vault;
    private final CaseTable cases;
    private final CaseReader reader;
    private final SituationClock clock;

    CaseTasks(Vault vault, CaseTable cases, CaseReader reader, SituationClock clock) {
        this.vault = vault;
        this.cases = cases;
        this.reader = reader;
        this.clock = clock;
    }

    /** What passed its day with no news or is due within three days, the oldest first; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<DueTask> due() {
        if (!vault.isOpen()) return List.of();
        var last = clock.today().plusDays(DAYS_AHEAD);
        return reader.open(cases.withOpenDeadlines()).entrySet().stream()
                .flatMap(due -> due.getValue().stream().map(one -> task(due.getKey(), one)))
                .filter(task -> !task.due().isAfter(last))
                .sorted(Comparator.comparing(DueTask::due))
                .toList();
    }

    private DueTask task(CaseHead head, Deadline deadline) {
        return new DueTask(head.code(), deadline.kind(), deadline.due(), deadline.isLapsed(clock.now()));
    }
}
