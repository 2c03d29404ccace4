package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.tarmim.ui.Words;

/** An address with what is asked for in it. */
public record GapAddress(String path, Map<String, List<String>> parameters) {
    /** Goes there. */
    public void open() {
        UI.getCurrent().navigate(path, new QueryParameters(parameters));
    }

    /** A link that says a text. */
    public Anchor link(String text) {
        return new Anchor(toString(), text);
    }

    /** The same as a sheet to take along. */
    public Anchor sheet() {
        return file(Words.here().say("plots.csv"));
    }

    /** The same as a file to take along. */
    Anchor file(String text) {
        var sheet = link(text);
        sheet.setRouterIgnore(true);
        sheet.getElement().setAttribute("download", "");
        sheet.addClassName("gap-sheet");
        return sheet;
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + new QueryParameters(parameters).getQueryString();
    }
}
