package org.tarmim.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work in somebody's name in a transaction of its own, so that the row scope is that person's and nobody else's. */
@Component
public class OnBehalf {
    private final TransactionTemplate transaction;

    OnBehalf(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does the work in the actor's name. */
    public <T extends @Nullable Object> T of(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> ofWhoeverActs(work));
    }

    /** Does the work in the name of whoever acts, or of nobody. */
    public <T extends @Nullable Object> T ofWhoeverActs(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
