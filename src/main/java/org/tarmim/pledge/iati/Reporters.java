package org.tarmim.pledge.iati;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/** Who publishes here, as the deployer set it. */
@Component
public class Reporters {
    private final Reporter configured;
    private final List<String> agencies;
    private final ObjectProvider<StandInReporter> standIns;

    /** Nobody publishes while {@code tarmim.iati.reporter.id} and {@code .name} are empty. */
    Reporters(
            @Value("${tarmim.iati.reporter.id:}") String id,
            @Value("${tarmim.iati.reporter.name:}") String name,
            @Value("${tarmim.iati.reporter.type:10}") String type,
            @Value("${tarmim.iati.agencies:}") List<String> agencies,
            ObjectProvider<StandInReporter> standIns) {
        configured = new Reporter(id.strip(), name.strip(), type.strip());
        this.agencies = List.copyOf(agencies);
        this.standIns = standIns;
    }

    /** Who publishes; empty where nobody is named. */
    public Optional<Reporter> find() {
        if (!configured.id().isEmpty() && !configured.name().isEmpty()) return Optional.of(configured);
        return standIns.orderedStream()
                .flatMap(standIn -> standIn.reporter().stream())
                .findFirst();
    }

    /** Who publishes; throws {@link Rejected} where nobody is named. */
    public Reporter required() {
        return find().orElseThrow(() -> Rejected.because("iati.reporter.missing"));
    }

    /** How identifiers of organisations may begin: the agencies that register them. */
    List<String> agencies() {
        return agencies;
    }
}
