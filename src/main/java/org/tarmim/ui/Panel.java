package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading, on a sheet of its own. */
public class Panel extends Section {
    /** A part with a heading, already in the language of the screen. */
    public Panel(String heading, Component... content) {
        addClassName("panel");
        add(new H2(heading));
        add(content);
    }
}
