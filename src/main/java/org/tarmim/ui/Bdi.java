package org.tarmim.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A piece of text whose direction is its own: a name in the other language, a code, an amount, a phone number. */
@Tag("bdi")
public final class Bdi extends HtmlContainer {
    private Bdi(String text) {
        setText(text);
    }

    /** A name or free text, in the direction of its first letter. */
    public static Bdi text(String text) {
        return new Bdi(text);
    }

    /** A code, an amount or a phone number: from left to right, with figures of one width. */
    public static Bdi code(String code) {
        var bdi = new Bdi(code);
        bdi.addClassName("code");
        bdi.getElement().setAttribute("dir", "ltr");
        return bdi;
    }

    /** A name in a given language, so that it is also pronounced and drawn as such. */
    public static Bdi name(String name, Locale language) {
        var bdi = new Bdi(name);
        bdi.getElement().setAttribute("lang", language.getLanguage());
        return bdi;
    }
}
