package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.withhold.Withholding;

/** Words and pictures that somebody else asked to have withheld. */
@Component
@Order(0)
class OpenWithholdAsks implements Waiting {
    private final Withholding withholding;

    OpenWithholdAsks(Withholding withholding) {
        this.withholding = withholding;
    }

    @Override
    public String permission() {
        return May.WITHHOLD;
    }

    @Override
    public List<Task> tasks(Locale language) {
        var me = Acting.required().account();
        long open = withholding.open().stream()
                .filter(ask -> !ask.askedBy().equals(me))
                .count();
        return open == 0 ? List.of() : List.of(Task.of("withhold", "today.withhold", open));
    }
}
