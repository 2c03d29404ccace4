package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.handover.BundleShelf;
import org.tarmim.files.ui.SavedByLink;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** Shows once what opens an archive, and gives the archive along by a link that works once. Both are gone when it closes. */
final class BundleDialog extends Dialog {
    private static final String DOOR = "handovers/";

    BundleDialog(Bundle bundle, BundleShelf shelf, SecurityClock clock) {
        super(Words.here().say("handover.ready"));
        var words = Words.here();
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var passphrase = new Paragraph(Bdi.code(bundle.passphrase()));
        passphrase.addClassName("passphrase");
        add(new Paragraph(words.say("handover.once")), passphrase, new Paragraph(words.say("handover.way")));
        bundle.leftOut().forEach(one -> add(new Paragraph(words.say(one.why(), one.files()))));
        add(new Button(
                words.say("handover.take"),
                click -> SavedByLink.save(SavedByLink.links().issue(DOOR, shelf.lay(bundle), clock.now()))));
        getFooter().add(new Button(words.say("handover.close"), click -> close()));
    }
}
