package org.tarmim.facility.registry;

import java.util.Locale;

/**
 * A health service of the catalogue.
 *
 * @param code   the stable word
 * @param nameEn what it is called in English
 * @param nameAr what it is called in Arabic
 */
public record Service(String code, String nameEn, String nameAr) {
    /** What it is called in the language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ar") ? nameAr : nameEn;
    }
}
