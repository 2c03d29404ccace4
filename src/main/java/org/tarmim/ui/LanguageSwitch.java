package org.tarmim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/**
 * العربية | English. Changes the language of the page in place: no reload, the same address, and what was typed is
 * kept by the {@link KeepsInput} parts (decision note 010).
 */
public final class LanguageSwitch extends Div implements LocaleChangeObserver {
    private final NativeButton arabic = button("العربية", Languages.ARABIC);
    private final NativeButton english = button("English", Languages.ENGLISH);

    public LanguageSwitch() {
        super();
        addClassName("languages");
        getElement().setAttribute("role", "group");
        add(arabic, english);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", Words.in(event.getLocale()).say("shell.language"));
        press(arabic, event.getLocale().equals(Languages.ARABIC));
        press(english, event.getLocale().equals(Languages.ENGLISH));
    }

    /** Speaks a language from now on: on this page, in this session, and on this device by a cookie. */
    public static void speak(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        ui.setDirection(Languages.direction(locale));
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
    }

    private static void change(Locale locale) {
        var ui = UI.getCurrent();
        var kept = KeptInput.of(ui);
        speak(ui, locale);
        remember(ui, locale);
        ui.refreshCurrentRoute(false);
        kept.restore(ui);
    }

    private static void remember(UI ui, Locale locale) {
        var cookie = Languages.NAME + "=" + locale.getLanguage() + "; path=/; max-age=31536000; SameSite=Lax; Secure";
        ui.getPage().executeJs("document.cookie = $0", cookie);
    }

    private static NativeButton button(String name, Locale locale) {
        var button = new NativeButton(name, click -> change(locale));
        button.getElement().setAttribute("lang", locale.getLanguage());
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
