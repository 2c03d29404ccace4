package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tarmim.ui.Languages;

/** Who works at night reads everything as well: the main screens in dark colours. */
@DemoHouse
class DarkScreensTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private final List<String> barriers = new ArrayList<>();

    @Test
    void the_main_screens_are_for_everybody_in_the_dark_too() {
        var coordinator = browsers.atDesk(Languages.ENGLISH).inTheDark().signIn("coordinator");
        look(coordinator, "", "facilities", "map?q=Sample", "functioning", "review", "report");
        var desk = browsers.atDesk(Languages.ENGLISH).inTheDark().signIn("desk");
        look(desk, "needs", "gap", "pledges", "positions");
        assertThat(barriers).isEmpty();
    }

    private void look(Visitor visitor, String... addresses) {
        for (var address : addresses) {
            visitor.open(address);
            barriers.addAll(visitor.barriers());
        }
    }
}
