package org.tarmim.access;

import java.util.Optional;

/** In a demo the secrets of its phones are known to everybody, so that its pages can show the code to type. */
public interface DemoSecrets {
    /** The preset secret of a person of the demo; empty for everybody else, and wherever there is no demo. */
    Optional<TotpSecret> of(PersonId person);
}
