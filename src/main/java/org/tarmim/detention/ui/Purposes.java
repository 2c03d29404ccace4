package org.tarmim.detention.ui;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.ui.Words;

/** For what something leaves: asked where more than one purpose fits its recipient, and told where one alone does. */
final class Purposes {
    private Purposes() {}

    /** Offers what fits a recipient, the usual purpose chosen. */
    static void of(Recipient recipient, Select<Purpose> choice) {
        var fitting = recipient.purposes();
        choice.setItems(fitting);
        choice.setValue(fitting.getFirst());
        choice.setReadOnly(fitting.size() == 1);
    }

    /** A purpose in a sentence, or that none was asked then. */
    static String said(@Nullable Purpose purpose) {
        var words = Words.here();
        return purpose == null ? words.say("basis.purpose.unasked") : words.say("basis.purposeIs", purpose);
    }
}
