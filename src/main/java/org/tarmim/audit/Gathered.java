package org.tarmim.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The changes of one transaction so far; a transaction within another has its own. */
class Gathered implements TransactionSynchronization {
    private final List<Happening> happenings = new ArrayList<>();

    /** @throws IllegalStateException where no transaction is open */
    static Gathered ofThisTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A change was told outside a transaction; tell it inside the desk method.");
        return find().orElseGet(Gathered::begin);
    }

    static Optional<Gathered> find() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst();
    }

    void add(Happening happening) {
        happenings.add(happening);
    }

    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    private static Gathered begin() {
        var gathered = new Gathered();
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }
}
