package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.tarmim.access.IssuedLink;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Shows a one-time link, this once, to whoever has to hand it on. */
final class LinkDialog extends Dialog {
    LinkDialog(IssuedLink link, String name) {
        var words = Words.here();
        setHeaderTitle(words.say("link.made." + link.purpose()));
        setCloseOnOutsideClick(false);
        add(new Paragraph(words.say("link.hand-on", name, link.expiresAt())));
        var address = address(link.path(), words);
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(words.say("link.copy"), click -> copied.setText(words.say("link.copied")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard.writeText($0.value))", address);
        add(address, copied);
        getFooter().add(new Button(words.say("dialog.close"), click -> close()), copy);
    }

    /** Says something more about what was made, before the link. */
    LinkDialog noting(String sentence) {
        var notice = new Notice();
        notice.say(Tone.INFO, List.of(sentence));
        addComponentAsFirst(notice);
        return this;
    }

    private static TextField address(String path, Words words) {
        var field = new TextField(words.say("link.address"));
        field.addClassName("link-address");
        field.setReadOnly(true);
        field.setWidthFull();
        field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        return field;
    }
}
