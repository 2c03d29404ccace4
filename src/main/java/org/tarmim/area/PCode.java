package org.tarmim.area;

import java.util.Locale;
import org.tarmim.kernel.Rejected;

/** The p-code of an area in the common operational datasets, for instance {@code PS0255}. */
public record PCode(String value) {
    /** Takes lower case and spaces around it; throws {@link Rejected} for what is no p-code. */
    public PCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z]{2}[A-Z0-9]{0,18}")) throw Rejected.because("area.pcode.unreadable", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
