package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something small that stands in the top bar of every screen; every bean of this kind is asked for each shell. */
@FunctionalInterface
public interface BarPart {
    /** A new one for whoever looks, or empty where there is nobody it is for. */
    Optional<Component> part();
}
