package org.tarmim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.stream.Stream;

/** A name in both languages: the one of the screen first, the other below it; the only one where there is no other. */
public final class BothNames extends Div {
    private BothNames(String arabic, String english) {
        addClassName("both-names");
        var own = Words.here().locale();
        Stream.of(own, other(own))
                .filter(language -> !name(language, arabic, english).getText().isBlank())
                .forEach(language -> add(new Div(name(language, arabic, english))));
        if (getComponentCount() == 0) add(new Div(name(own, arabic, english)));
    }

    /** The names as they are. */
    public static BothNames of(String arabic, String english) {
        return new BothNames(arabic, english);
    }

    /** The names, the first of them leading to an address. */
    public static BothNames leadingTo(String address, String arabic, String english) {
        var names = new BothNames(arabic, english);
        var first = (Div) names.getComponentAt(0);
        var link = new Anchor(address);
        link.add(first.getComponentAt(0));
        first.add(link);
        return names;
    }

    private static Bdi name(Locale language, String arabic, String english) {
        return Bdi.name(language.equals(Languages.ARABIC) ? arabic : english, language);
    }

    private static Locale other(Locale own) {
        return own.equals(Languages.ARABIC) ? Languages.ENGLISH : Languages.ARABIC;
    }
}
