package org.tarmim.access;

import java.util.Optional;

/** In a demo the secrets of its phones are known to everybody, so that its pages can show the code to type. */
public interface DemoSecrets {
    /** The preset secret of the person of the demo with this e-mail; empty for everybody else, and without a demo. */
    Optional<TotpSecret> of(String email);
}
