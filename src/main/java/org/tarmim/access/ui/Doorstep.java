package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.ui.LanguageSwitch;
import org.tarmim.ui.Words;

/** The page before one is in: the name of the house, the language, and one sheet with what is to be done. */
@StyleSheet("context://static/doorstep.css")
@StyleSheet("context://static/people.css")
final class Doorstep extends Div {
    private final Main sheet = new Main();

    Doorstep(String title, Component... content) {
        this(header(), title, content);
    }

    private Doorstep(Header header, String title, Component... content) {
        addClassName("doorstep");
        sheet.addClassName("doorstep-sheet");
        sheet.add(new H1(title));
        sheet.add(content);
        add(header, sheet);
    }

    /** The same without the name of the house. */
    static Doorstep ofNobody(String title, Component... content) {
        return new Doorstep(header(new Div()), title, content);
    }

    /** Puts more on the sheet. */
    void put(Component... content) {
        sheet.add(content);
    }

    private static Header header() {
        var words = Words.here();
        var sign = new Div();
        sign.addClassName("house-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var house = new Div(sign, new Paragraph(words.say("app.name")));
        house.addClassName("house");
        return header(house);
    }

    private static Header header(Div house) {
        var header = new Header(house, new LanguageSwitch());
        header.addClassName("doorstep-header");
        return header;
    }
}
