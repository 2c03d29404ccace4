package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.ui.Words;

/** Shows the address of a feed, this once. */
final class FeedDialog extends Dialog {
    FeedDialog(String path) {
        var words = Words.here();
        setHeaderTitle(words.say("feed.address"));
        setCloseOnOutsideClick(false);
        var address = address(path, words);
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(words.say("link.copy"), click -> copied.setText(words.say("link.copied")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard.writeText($0.value))", address);
        add(new Paragraph(words.say("feed.once")), address, copied);
        getFooter().add(new Button(words.say("dialog.close"), click -> close()), copy);
    }

    private static TextField address(String path, Words words) {
        var field = new TextField(words.say("feed.address"));
        field.addClassName("link-address");
        field.setReadOnly(true);
        field.setWidthFull();
        field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        return field;
    }
}
