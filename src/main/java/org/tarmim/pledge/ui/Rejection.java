package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.tarmim.ui.Words;

/** Rejects something with a reason of one's own; the field for it opens first. */
final class Rejection extends Details {
    Rejection(Consumer<String> reject) {
        super(Words.here().say("allocations.reject"));
        var words = Words.here();
        var reason = new TextField(words.say("allocations.reject.reason"));
        reason.setMaxLength(2000);
        var send = new Button(words.say("allocations.reject"), click -> reject.accept(reason.getValue()));
        var form = new Div(reason, send);
        form.addClassName("stack");
        add(form);
    }
}
