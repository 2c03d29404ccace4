package org.tarmim.demo;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;

/**
 * Does each step of the demo once. A step and the note that it was done commit together, so that a start which was
 * killed goes on where it stopped.
 */
@Component
class Steps {
    private final InstallationTable table;
    private final TransactionTemplate transaction;

    Steps(InstallationTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a step made, in somebody's name: made now, or when the step was done before. */
    UUID once(String name, Actor who, Supplier<UUID> step) {
        return inTheNameOf(
                who,
                () -> table.made(name).orElseGet(() -> {
                    var made = step.get();
                    table.note(name, made);
                    return made;
                }));
    }

    /** What a step made before. */
    UUID made(String name) {
        return inTheNameOf(Actor.system(), () -> table.made(name).orElseThrow());
    }

    /** Whether a step was done before. */
    boolean done(String name) {
        return inTheNameOf(Actor.system(), () -> table.made(name).isPresent());
    }

    /** Does some work in one transaction of somebody's. */
    <T> T inTheNameOf(Actor who, Supplier<T> work) {
        return Acting.as(who, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
