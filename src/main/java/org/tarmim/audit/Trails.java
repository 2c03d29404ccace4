package org.tarmim.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;

/** Reading the trail and checking it. Everybody sees the own actions; who sees more is for the policies to say. */
@Desk
public class Trails {
    private static final int PAGE = 50;
    private static final Read EXPORTED = new Read("trail.exported", "trail");
    private static final Read CHECKED = new Read("trail.checked", "trail");

    private final TrailRowTable rows;
    private final ChainCheck check;
    private final ApplicationEventPublisher events;

    Trails(TrailRowTable rows, ChainCheck check, ApplicationEventPublisher events) {
        this.rows = rows;
        this.check = check;
        this.events = events;
    }

    /** One page, newest first; the next one begins before its last number. */
    @Requires(May.SEE_OWN_TRAIL)
    @Transactional(readOnly = true)
    public Page<TrailRow> page(TrailQuery query) {
        var found = rows.newest(query, PAGE + 1);
        if (found.size() <= PAGE) return new Page<>(found, null);
        var page = found.subList(0, PAGE);
        return new Page<>(page, Long.toString(page.getLast().seq()));
    }

    /** Every entry that fits, newest first, handed over one by one; with the names of people, so after a fresh proof. */
    @StepUp
    @Requires(May.SEE_OWN_TRAIL)
    @Transactional(readOnly = true)
    public void export(TrailQuery query, Consumer<TrailRow> reader) {
        events.publishEvent(EXPORTED);
        rows.each(query.before(null), reader);
    }

    /** The actions that occur in what the reader may see, in order. */
    @Requires(May.SEE_OWN_TRAIL)
    @Transactional(readOnly = true)
    public List<String> actions() {
        return rows.actions();
    }

    /** Checks the whole chain against its seals and anchors; tells from time to time how many entries it read. */
    @Requires(May.SEE_WHOLE_TRAIL)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Verdict check(LongConsumer progress) {
        events.publishEvent(CHECKED);
        return check.run(progress);
    }
}
