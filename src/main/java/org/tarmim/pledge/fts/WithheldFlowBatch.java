package org.tarmim.pledge.fts;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** What people typed about an import of reported flows can be withheld; rows, sums and decisions stay. */
@Configuration
class WithheldFlowBatch {
    @Bean
    Withholdable withheldFlowBatchWords(FlowBatchTable batches, ApplicationEventPublisher events) {
        return new WithheldWords(
                FlowBatch.TO_WITHHOLD,
                Set.of("flow_batch", "flow_batch_decision", "flow_row_decision"),
                id -> batches.words(id).map(words -> new Found(words, "reported-flows/batches/" + id)),
                batches::withhold,
                id -> events.publishEvent(new FlowsChanged.Withheld(id)));
    }
}
