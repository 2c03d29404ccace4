package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.FactorResets;
import org.tarmim.access.May;

/** Lost phones of people of the team, whose reset a supervisor decides. */
@Component
@Order(1)
class LostPhonesOfTeam implements Waiting {
    private final FactorResets resets;

    LostPhonesOfTeam(FactorResets resets) {
        this.resets = resets;
    }

    @Override
    public String permission() {
        return May.GRANT_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        int waiting = resets.ofTeam().size();
        return waiting == 0 ? List.of() : List.of(Task.of("lost-phones", "today.factors.team", waiting));
    }
}
