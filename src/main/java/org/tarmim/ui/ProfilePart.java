package org.tarmim.ui;

import com.vaadin.flow.component.Component;

/** Something that people set for themselves, as a part of their profile; every bean of this kind is asked. */
@FunctionalInterface
public interface ProfilePart {
    /** A new one for whoever looks. */
    Component part();
}
