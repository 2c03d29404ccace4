package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where one is, what it is, its code, a line about it, and the one primary action. */
public final class Heading extends Header {
    private final Nav path = new Nav();
    private final Div title = new Div();
    private final Div about = new Div();
    private final Div actions = new Div();

    /** A head with a title, already in the language of the screen. */
    public Heading(String text) {
        addClassName("heading");
        path.addClassName("heading-path");
        path.setAriaLabel(Words.here().say("shell.path"));
        path.setVisible(false);
        title.addClassName("heading-title");
        title.add(new H1(text));
        about.addClassName("heading-about");
        actions.addClassName("heading-actions");
        add(new Div(path, title, about), actions);
    }

    /** A step of the way here; steps are given from the outermost on. */
    public Heading under(String text, String address) {
        path.add(new Anchor(address, text));
        path.setVisible(true);
        return this;
    }

    /** The record code beside the title. */
    public Heading code(String code) {
        title.add(Bdi.code(code));
        return this;
    }

    /** The name in the other language, below the title. */
    public Heading alsoCalled(Component name) {
        var line = new Paragraph(name);
        line.addClassName("heading-other-name");
        about.add(line);
        return this;
    }

    /** Marks and short facts below the title. */
    public Heading about(Component... facts) {
        about.add(facts);
        return this;
    }

    /** What can be done here; the primary one first. */
    public Heading actions(Component... components) {
        actions.add(components);
        return this;
    }
}
