package org.tarmim.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.kernel.Money;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Says that an amount is out of all proportion to what its donor has promised until now; a person decides. */
final class MagnitudePanel extends Panel {
    MagnitudePanel(Money before, Runnable record) {
        super(Words.here().say("magnitude.title"));
        var words = Words.here();
        addClassName("resemblance");
        getElement().setAttribute("role", "alert");
        add(
                new Paragraph(words.say("magnitude.why", before)),
                new Paragraph(words.say("magnitude.right.why")),
                new Button(words.say("magnitude.right"), click -> record.run()));
    }
}
