package org.tarmim.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.audit.Verdict.Broken;
import org.tarmim.audit.Verdict.Fault;
import org.tarmim.audit.Verdict.Whole;

/** Follows the chain from its first entry to its anchors outside the database and names the first fault. */
@Component
class ChainCheck {
    private static final int REPORT_EVERY = 1000;

    private final TrailTable table;
    private final Seal seal;
    private final AnchorFile anchors;
    private final TransactionTemplate oneMoment;

    ChainCheck(TrailTable table, Seal seal, AnchorFile anchors, PlatformTransactionManager transactions) {
        this.table = table;
        this.seal = seal;
        this.anchors = anchors;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Checks the whole trail as of one moment, for somebody who sees all of it; tells how far it came. */
    Verdict run(LongConsumer progress) {
        var kept = anchors.all(); // before the moment, so that none is ahead of it
        return run(kept, progress);
    }

    /** Checks the whole trail against these anchors. */
    Verdict run(List<Anchor> kept, LongConsumer progress) {
        return Objects.requireNonNull(oneMoment.execute(status -> read(kept, progress)));
    }

    private Verdict read(List<Anchor> kept, LongConsumer progress) {
        var stored = table.head();
        try (var links = table.links()) {
            return follow(links.iterator(), stored, kept, progress);
        }
    }

    private Verdict follow(Iterator<Link> links, Head stored, List<Anchor> kept, LongConsumer progress) {
        var last = Head.START;
        while (links.hasNext()) {
            var link = links.next();
            if (!follows(link, last)) return new Broken(fault(last, link, links, stored), last.seq() + 1);
            last = link.asHead();
            if (contradicts(kept, last)) return new Broken(Fault.FORKED, last.seq());
            if (last.seq() % REPORT_EVERY == 0) progress.accept(last.seq());
        }
        return atTheEnd(last, stored, kept);
    }

    private boolean follows(Link link, Head last) {
        return link.seq() == last.seq() + 1 && link.previousMac().equals(last.mac()) && seal.holds(link);
    }

    private Fault fault(Head last, Link link, Iterator<Link> rest, Head stored) {
        return new Diagnosis(seal, last, link, rest.hasNext() ? rest.next() : null, stored).fault();
    }

    private static boolean contradicts(List<Anchor> kept, Head head) {
        return kept.stream()
                .map(Anchor::head)
                .anyMatch(anchored -> anchored.seq() == head.seq() && !anchored.equals(head));
    }

    private static Verdict atTheEnd(Head last, Head stored, List<Anchor> kept) {
        var newest = kept.isEmpty() ? null : kept.getLast();
        var expected = Math.max(stored.seq(), newest == null ? 0 : newest.head().seq());
        if (expected > last.seq()) return new Broken(Fault.TAIL_CUT, last.seq() + 1);
        if (!stored.equals(last)) return new Broken(Fault.FORKED, last.seq());
        return new Whole(last.seq(), newest == null ? null : newest.at());
    }
}
