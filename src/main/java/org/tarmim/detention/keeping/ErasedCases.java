package org.tarmim.detention.keeping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseStep;
import org.tarmim.kernel.Committed;
import org.tarmim.store.KeyDirectory;

/**
 * The codes of erased cases, kept beside the keys as well: a backup of before that is put back brings an erased case with it,
 * which is erased again before anybody is let in.
 */
@Component
class ErasedCases implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ErasedCases.class);
    private static final String FILE = "erased-cases";

    private final KeyDirectory keys;
    private final ObjectProvider<Flyway> migrations; // with the account that owns the tables

    ErasedCases(KeyDirectory keys, ObjectProvider<Flyway> migrations) {
        this.keys = keys;
        this.migrations = migrations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        migrations.ifAvailable(
                flyway -> eraseAgain(new ErasedTable(flyway.getConfiguration().getDataSource())));
    }

    private void eraseAgain(ErasedTable table) {
        var again = table.erase(remembered());
        if (!again.isEmpty())
            LOG.warn("Cases that were erased came back with a backup and are erased again: {}", again);
        remember(table.erased());
    }

    @EventListener
    void hear(Committed change) {
        if (change.action().equals(CaseStep.ERASED.action())) remember(Set.of(change.subjectId()));
    }

    private Set<String> remembered() {
        return keys.find(FILE)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).split("\n"))
                .map(lines ->
                        Arrays.stream(lines).filter(line -> !line.isBlank()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private synchronized void remember(Collection<String> codes) {
        var all = new TreeSet<>(remembered());
        if (all.addAll(codes)) keys.replace(FILE, String.join("\n", all).getBytes(StandardCharsets.US_ASCII));
    }
}
