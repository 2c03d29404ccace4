package org.tarmim.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The same words for what the framework translates by itself, such as menu titles. */
@Component
class Texts implements I18NProvider {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Words.in(locale).say(key, values);
    }
}
