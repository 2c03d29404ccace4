package org.tarmim.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.tarmim.kernel.Change;

/**
 * Gathers the changes of a transaction and appends them as its very last step: what is not in the trail cannot commit.
 * A listener of the transaction itself, because it is asked after all that other rooms still do before the commit.
 */
@Component
class Trail implements TransactionExecutionListener {
    private final Chain chain;

    Trail(Chain chain) {
        this.chain = chain;
    }

    /** @throws IllegalStateException outside a transaction, where nothing could be recorded with the change */
    @EventListener
    void hear(Change change) {
        Gathered.ofThisTransaction().add(Happening.of(change));
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Gathered.find().map(Gathered::happenings).ifPresent(chain::append);
    }
}
