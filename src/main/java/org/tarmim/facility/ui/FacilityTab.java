package org.tarmim.facility.ui;

import com.vaadin.flow.component.Component;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;

/**
 * A part of a facility's page; every bean of this kind is one, in the order of its {@code @Order}. A higher room that
 * knows more of a facility brings its own.
 */
public interface FacilityTab {
    /** The word for it in the address; the one with an empty word opens first. */
    String address();

    /** The key of its label. */
    String label();

    /** Whether whoever looks may open it. */
    default boolean isOpen() {
        return true;
    }

    /** What it shows of a facility in the picture that was chosen. */
    Component content(Sheet sheet, PictureChoice choice);
}
