package org.tarmim.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/**
 * Accepts that an older backup was restored, so that the anchors of what it lost no longer count: two people stand for
 * it, an entry says what was lost, and the kept anchors stay in their file. A chain that was touched is never accepted.
 */
@Component
class RestoredBackup {
    private final ChainCheck check;
    private final TrailTable table;
    private final WitnessTable witnesses;
    private final Chain chain;
    private final AnchorFile anchors;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    RestoredBackup(
            ChainCheck check,
            TrailTable table,
            WitnessTable witnesses,
            Chain chain,
            AnchorFile anchors,
            SecurityClock clock,
            PlatformTransactionManager transactions) {
        this.check = check;
        this.table = table;
        this.witnesses = witnesses;
        this.chain = chain;
        this.anchors = anchors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Accepts it, for whoever sees the whole trail; refuses where nothing is missing, or more is wrong than that. */
    Loss accept(Restored restored) {
        requireUntouched();
        var loss = inTransaction(this::loss);
        var one = inTransaction(() -> witness(restored.one()));
        var other = inTransaction(() -> witness(restored.other()));
        var head = Acting.as(one, () -> inTransaction(() -> appended(restored, loss, one, other)));
        anchors.acceptRestore(loss.confirmed(), new Anchor(head, clock.now(), false));
        return loss;
    }

    private void requireUntouched() {
        if (check.run(entries -> {}) instanceof Verdict.Whole) throw Rejected.because("trail.restore.nothing");
        if (check.run(List.of(), entries -> {}) instanceof Verdict.Broken)
            throw Rejected.because("trail.restore.touched");
    }

    private Loss loss() {
        var kept = anchors.all().stream().map(Anchor::head).toList();
        var confirmed = kept.stream()
                .filter(head -> table.headAt(head.seq()).filter(head::equals).isPresent())
                .max(Comparator.comparingLong(Head::seq))
                .orElse(Head.START);
        long to = kept.stream().mapToLong(Head::seq).max().orElseThrow();
        long end = table.head().seq();
        // Where the chain grew on past the old end, only the anchors tell where it left the old way.
        return new Loss(confirmed, (end < to ? end : confirmed.seq()) + 1, to);
    }

    private Actor witness(String email) {
        return witnesses.find(email).orElseThrow(() -> Rejected.because("trail.restore.witness", email));
    }

    private Head appended(Restored restored, Loss loss, Actor one, Actor other) {
        var facts = restored.facts(loss, other);
        chain.append(List.of(Happening.by(Optional.of(one), "audit", "trail.restored", "trail", "trail", facts)));
        return table.head();
    }

    private <T> T inTransaction(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }
}
