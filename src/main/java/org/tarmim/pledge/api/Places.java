package org.tarmim.pledge.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tarmim.rest.Cursor;
import org.tarmim.rest.Refused;

/** Where lists of money go on. People begin anew where it cannot be read; programs would go in circles. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d_[0-9a-f-]{36}(_[A-Z]+)?");

    private Places() {}

    static @Nullable String read(@Nullable String sent) {
        var place = Cursor.read(sent);
        if (place != null && !PLACE.matcher(place).matches())
            throw Refused.with(400, "rest.parameter.unreadable", "after");
        return place;
    }
}
