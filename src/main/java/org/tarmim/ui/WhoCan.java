package org.tarmim.ui;

import java.util.Optional;

/** Says who may open a page that was refused; a bean of the room that knows roles. */
@FunctionalInterface
public interface WhoCan {
    /** The sentence for an address inside the application, or empty when it is not to be said. */
    Optional<String> sentence(String address, Words words);
}
