package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that do something on the present screen. They never act while a person is typing or a dialog is open, are
 * listed on the sheet behind "?", and can be switched off there.
 */
public final class Shortcuts {
    private final UI ui;
    private final List<Shortcut> all = new ArrayList<>();

    private Shortcuts(UI ui) {
        this.ui = ui;
        ui.getElement()
                .addEventListener(
                        "tarmim-key",
                        event -> press(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /**
     * Lets a key, or two in a row such as "g f", act as long as a component is on the screen.
     *
     * @param label the key of the sentence that says on the sheet what it does, and its values
     */
    public static void add(Component owner, String keys, Runnable step, String label, Object... values) {
        var shortcut = new Shortcut(keys, step, label, List.of(values));
        owner.addAttachListener(attached -> of(attached.getUI()).show(shortcut));
        owner.addDetachListener(detached -> of(detached.getUI()).hide(shortcut));
        owner.getUI().filter(ui -> owner.isAttached()).ifPresent(ui -> of(ui).show(shortcut));
    }

    /** Lets a key press a button, or follow a link, as long as it is on the screen; answers it. */
    public static <C extends Component> C press(C target, String keys, String label) {
        add(target, keys, () -> target.getElement().executeJs("this.click()"), label);
        return target;
    }

    /** Lets j and k go from row to row of a list, to the link that names each, which Enter opens; answers the list. */
    public static <C extends Component> C walk(C list) {
        add(list, "j", () -> list.getElement().executeJs("tarmimStep(this, 1)"), "shortcuts.next");
        add(list, "k", () -> list.getElement().executeJs("tarmimStep(this, -1)"), "shortcuts.previous");
        return list;
    }

    /** Opens the sheet that lists all keys of the screen. */
    public static void openSheet(UI ui) {
        new ShortcutSheet(of(ui).all).open();
    }

    private static Shortcuts of(UI ui) {
        var found = ComponentUtil.getData(ui, Shortcuts.class);
        if (found != null) return found;
        var made = new Shortcuts(ui);
        ComponentUtil.setData(ui, Shortcuts.class, made);
        return made;
    }

    private void show(Shortcut shortcut) {
        all.add(shortcut);
        tellBrowser();
    }

    private void hide(Shortcut shortcut) {
        all.remove(shortcut);
        tellBrowser();
    }

    private void press(String keys) {
        List.copyOf(all).reversed().stream()
                .filter(shortcut -> shortcut.keys().equals(keys))
                .findFirst()
                .ifPresent(shortcut -> shortcut.step().run());
    }

    private void tellBrowser() {
        var keys = all.stream().map(Shortcut::keys).distinct().toList();
        ui.getPage().executeJs("window.tarmimKeys = $0", keys);
    }
}
