package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tarmim.access.TotpSecret;
import org.tarmim.ui.Words;

/** How a phone comes to its secret: by camera, by a link on the phone itself, or typed. */
final class PhoneSetUp extends Div {
    PhoneSetUp(TotpSecret secret, String email, Words words) {
        addClassName("phone-set-up");
        var address = secret.address(words.say("app.name"), email);
        var typed = new Span(secret.groups());
        typed.addClassName("secret");
        var steps = new OrderedList(
                new ListItem(words.say("factor.set-up.app")),
                new ListItem(words.say("factor.set-up.scan")),
                new ListItem(words.say("factor.set-up.code")));
        add(steps, new QrPicture(address, words.say("factor.qr")));
        var onThisPhone = new Anchor();
        onThisPhone.setUnsafeHref(address); // ours, and no scheme the framework knows
        onThisPhone.setText(words.say("factor.set-up.link"));
        add(new Paragraph(onThisPhone));
        add(new Paragraph(new Span(words.say("factor.set-up.type")), typed));
    }
}
