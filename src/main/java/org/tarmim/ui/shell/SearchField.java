package org.tarmim.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.tarmim.ui.Search;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The search of the top bar, reached by "/"; Enter opens the answers. */
class SearchField extends TextField implements LocaleChangeObserver {
    SearchField(Search search) {
        addClassName("search");
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        addKeyDownListener(Key.ENTER, pressed -> search.open(getValue().strip()));
        Shortcuts.add(this, "/", this::focus, "shell.search");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.in(event.getLocale());
        setPlaceholder(words.say("shell.search"));
        setAriaLabel(words.say("shell.search"));
    }
}
