package org.tarmim.pledge.iati;

import java.util.Optional;

/** Who publishes where the deployer named nobody: nobody, but in a demo somebody invented. Every bean is asked. */
@FunctionalInterface
public interface StandInReporter {
    /** The invented reporter, or empty where there is none. */
    Optional<Reporter> reporter();
}
