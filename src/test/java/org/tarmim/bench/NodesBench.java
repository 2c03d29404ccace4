package org.tarmim.bench;

import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.SecondNode;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

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
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    NodesBench(ConfigurableApplicationContext here) {
        this.here = here;
    }

    void measure(Actor somebody) {
        try (var there = SecondNode.beside(here)) {
            ApplicationListener<PayloadApplicationEvent<Committed>> hear =
                    event -> heard.add(event.getPayload().subjectId());
            there.addApplicationListener(hear);
            var times = Times.of(i -> Acting.as(somebody, this::change));
            System.out.printf(
                    "%nA change is heard on another node after %.1f ms (p50), %.1f ms (p95)%n",
                    times.percentile(50), times.percentile(95));
        }
    }

    private void change() {
        var id = UUID.randomUUID().toString();
        new TransactionTemplate(here.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> here.publishEvent(new Touched(id)));
        while (!id.equals(next())) {}
    }

    private String next() {
        try {
            return heard.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
