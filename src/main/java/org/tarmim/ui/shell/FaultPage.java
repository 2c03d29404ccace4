package org.tarmim.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.ui.Words;

/** What happened, what is safe and what to do next, and the way to the first page. */
class FaultPage extends Div {
    FaultPage(String title, String... sentences) {
        addClassName("fault-page");
        add(new H1(title));
        for (var sentence : sentences) add(new Paragraph(sentence));
        add(new Paragraph(new Anchor("", Words.here().say("fault.home"))));
    }
}
