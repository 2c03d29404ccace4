package org.tarmim.kernel;

import java.io.Serial;

/**
 * A dangerous act was asked for in a session whose last proof of who sits there is too old. Not a refusal: a screen asks
 * for a code and does the act again.
 */
public final class ProofNeeded extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ProofNeeded() {
        super("proof.needed");
    }
}
