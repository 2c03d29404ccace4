package org.tarmim.pledge.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarmim.rest.Cursor;
import org.tarmim.rest.Refused;

/** Where lists of money go on. People begin anew where it cannot be read; programs would go in circles. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d_[0-9a-f-]{36}(_[A-Z]+)?");
    private static final Pattern PLACE_OF_FLOW = Pattern.compile("-?\\d{1,16}(\\.\\d{1,4})?_\\d{1,18}");

    private Places() {}

    static @Nullable String read(@Nullable String sent) {
        return read(sent, PLACE);
    }

    /** Where a list of reported flows goes on. */
    static @Nullable String ofFlow(@Nullable String sent) {
        return read(sent, PLACE_OF_FLOW);
    }

    private static @Nullable String read(@Nullable String sent, Pattern form) {
        var place = Cursor.read(sent);
        if (place != null && !form.matcher(place).matches())
            throw Refused.with(400, "rest.parameter.unreadable", "after");
        return place;
    }
}
