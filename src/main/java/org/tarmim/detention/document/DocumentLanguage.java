package org.tarmim.detention.document;

import java.util.Locale;
import org.tarmim.ui.Languages;

/** The language of what a document asks and of what the case answers; what was typed stays as it was typed. */
public enum DocumentLanguage {
    ENGLISH(Languages.ENGLISH),
    ARABIC(Languages.ARABIC);

    private final Locale locale;

    DocumentLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language as programs know it. */
    public Locale locale() {
        return locale;
    }
}
