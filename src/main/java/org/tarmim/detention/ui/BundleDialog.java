package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** Shows once what opens an archive, and gives the archive along. Both are gone when it closes. */
final class BundleDialog extends Dialog {
    private static final String ARCHIVE = "application/zip";

    BundleDialog(Bundle bundle) {
        super(Words.here().say("handover.ready"));
        var words = Words.here();
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var passphrase = new Paragraph(Bdi.code(bundle.passphrase()));
        passphrase.addClassName("passphrase");
        add(new Paragraph(words.say("handover.once")), passphrase, new Paragraph(words.say("handover.way")));
        add(archive(bundle, words));
        getFooter().add(new Button(words.say("handover.close"), click -> close()));
    }

    private static Anchor archive(Bundle bundle, Words words) {
        var bytes = bundle.archive();
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), bundle.code() + ".zip", ARCHIVE, bytes.length)),
                words.say("handover.take"));
    }
}
