package org.tarmim.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.ui.Banner;
import org.tarmim.ui.Words;

/** Says on every screen and export of a demo of which day it is, and that it is not the present. */
@Component
class DemoBanner implements Banner {
    private final Demo demo;

    DemoBanner(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Optional<String> sentence(Words words) {
        return demo.day().map(day -> words.say("demo.banner", day));
    }
}
