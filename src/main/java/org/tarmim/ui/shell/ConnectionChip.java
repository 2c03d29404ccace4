package org.tarmim.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.tarmim.ui.Words;

/** The state of the line to the server, in words. The browser decides which of them is shown: it knows first. */
class ConnectionChip extends Div implements LocaleChangeObserver {
    private final Span connected = word("connected");
    private final Span waiting = word("waiting");
    private final Span slow = word("slow");
    private final Span lost = word("lost");

    ConnectionChip() {
        addClassName("connection");
        getElement().setAttribute("role", "status");
        add(connected, waiting, slow, lost);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.in(event.getLocale());
        connected.setText(words.say("connection.connected"));
        waiting.setText(words.say("connection.waiting"));
        slow.setText(words.say("connection.slow"));
        lost.setText(words.say("connection.lost"));
    }

    private static Span word(String state) {
        var word = new Span();
        word.addClassName("connection-" + state);
        return word;
    }
}
