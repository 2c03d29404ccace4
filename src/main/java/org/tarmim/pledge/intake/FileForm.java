package org.tarmim.pledge.intake;

import java.util.Locale;

/** In which form pledges come. */
public enum FileForm {
    /** A sheet with commas. */
    SHEET,
    /** Activities of IATI 2.03. */
    IATI;

    /** The form of a file by its name: what ends in .xml is of IATI. */
    public static FileForm of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? IATI : SHEET;
    }
}
