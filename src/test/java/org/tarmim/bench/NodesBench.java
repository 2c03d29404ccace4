package org.tarmim.bench;

import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.SecondNode;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Change;

/** How long a second node on the same database takes to hear of a change: from before the transaction to the hearing. */
final class NodesBench {
    private record Touched(String subjectId) implements Change {
        @Override
        public String action() {
            return "sample.touched";
        }

        @Override
        public String subject() {
            return "sample";
        }
    }

    private final ConfigurableApplicationContext here;

    NodesBench(ConfigurableApplicationContext here) {
        this.here = here;
    }

    void measure(Actor somebody) {
        try (var there = SecondNode.beside(here)) {
            var times = Times.of(i -> Acting.as(somebody, () -> changeHeardBy(there)));
            System.out.printf(
                    "%nA change is heard on another node after %.1f ms (p50), %.1f ms (p95)%n",
                    times.percentile(50), times.percentile(95));
        }
    }

    private void changeHeardBy(SecondNode there) {
        var id = UUID.randomUUID().toString();
        new TransactionTemplate(here.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> here.publishEvent(new Touched(id)));
        while (!id.equals(next(there))) {}
    }

    private static String next(SecondNode there) {
        try {
            return there.hears();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
