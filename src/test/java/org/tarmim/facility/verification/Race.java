package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.kernel.Rejected;

/**
 * Two people who do something at one facility at the very same time: both began before either ended. Nobody gets on
 * until both wait, and then they go on in the order in which they came.
 */
@Component
public class Race {
    private static final int PATIENCE = 20_000;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Race(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** What became of both: "stands", the key of the refusal, or what the database said. */
    List<String> of(UUID facility, Runnable first, Runnable second) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = transaction.execute(status -> held(facility, threads, first, second));
            return List.of(
                    both.getFirst().get(60, TimeUnit.SECONDS), both.getLast().get(60, TimeUnit.SECONDS));
        }
    }

    private List<Future<String>> held(UUID facility, ExecutorService threads, Runnable first, Runnable second) {
        sql.sql("select wait_for_facility(:facility)")
                .param("facility", facility)
                .query()
                .singleRow();
        var one = threads.submit(() -> answer(first));
        untilWaiting(facility, 1);
        var other = threads.submit(() -> answer(second));
        untilWaiting(facility, 2);
        return List.of(one, other);
    }

    private void untilWaiting(UUID facility, int people) {
        var patience = System.currentTimeMillis() + PATIENCE;
        while (waiting(facility) < people) {
            assertThat(System.currentTimeMillis()).as("somebody comes").isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private long waiting(UUID facility) {
        return sql.sql("""
                        select count(*)
                          from pg_locks
                         where locktype = 'advisory'
                           and not granted
                           and objsubid = 1
                           and (cast(classid as bigint) << 32) + cast(objid as bigint)
                               = hashtextextended(cast(:facility as text), 0)
                        """)
                .param("facility", facility.toString())
                .query(Long.class)
                .single();
    }

    private static String answer(Runnable step) {
        try {
            step.run();
            return "stands";
        } catch (Rejected refused) {
            return refused.key();
        } catch (DataAccessException refused) {
            return refused.getMostSpecificCause().getMessage().replaceFirst("(?s)^ERROR: (\\w+).*", "$1");
        }
    }
}
