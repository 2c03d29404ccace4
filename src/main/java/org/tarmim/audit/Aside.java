package org.tarmim.audit;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;

/**
 * Appends what must be in the trail even when the transaction it happened in is undone: in a transaction of its own on
 * a thread of its own. A thread that has a transaction open does not wait for it, since it may hold the chain, or the
 * last connection, that the entry waits for.
 */
@Component
class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final Chain chain;
    private final TransactionTemplate transaction;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("trail").factory());

    Aside(Chain chain, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Appends in the name of whoever did it. */
    void append(Optional<Actor> who, Happening happening) {
        var written = CompletableFuture.runAsync(() -> write(who, happening), writer);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) written.join();
    }

    @PreDestroy
    void close() {
        writer.close();
    }

    private void write(Optional<Actor> who, Happening happening) {
        try {
            who.ifPresentOrElse(actor -> Acting.as(actor, () -> write(happening)), () -> write(happening));
        } catch (RuntimeException e) {
            LOG.error("{} {} could not be written to the trail", happening.action(), happening.subjectId(), e);
            throw e;
        }
    }

    private void write(Happening happening) {
        transaction.executeWithoutResult(status -> chain.append(List.of(happening)));
    }
}
