package org.tarmim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The sheet behind "?": every key of the screen with what it does, and the switch that turns keys off. */
final class ShortcutSheet extends Dialog {
    private static final String OFF = "tarmim-keys-off";

    ShortcutSheet(List<Shortcut> shortcuts) {
        var words = Words.here();
        addClassName("shortcut-sheet");
        setHeaderTitle(words.say("shortcuts.title"));
        add(list(shortcuts, words), active(words.say("shortcuts.active")));
        getFooter().add(new Button(words.say("dialog.close"), click -> close()));
    }

    private static DescriptionList list(List<Shortcut> shortcuts, Words words) {
        var list = new DescriptionList();
        shortcuts.forEach(shortcut -> list.add(
                new DescriptionList.Term(keys(shortcut)),
                new DescriptionList.Description(
                        words.say(shortcut.label(), shortcut.values().toArray()))));
        list.add(
                new DescriptionList.Term(key("Ctrl"), key("Shift"), key("L")),
                new DescriptionList.Description(words.say("lock.now.always")));
        return list;
    }

    private static Span[] keys(Shortcut shortcut) {
        return List.of(shortcut.keys().split(" ")).stream()
                .map(ShortcutSheet::key)
                .toArray(Span[]::new);
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        return key;
    }

    private Checkbox active(String label) {
        var active = new Checkbox(label);
        active.addValueChangeListener(change -> remember(change.getValue()));
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .executeJs("return localStorage.getItem($0) === null", OFF)
                .then(Boolean.class, active::setValue));
        return active;
    }

    private static void remember(boolean active) {
        var page = UI.getCurrent().getPage();
        if (active) page.executeJs("localStorage.removeItem($0)", OFF);
        else page.executeJs("localStorage.setItem($0, '1')", OFF);
    }
}
