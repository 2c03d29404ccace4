package org.tarmim.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.iati.Reporter;
import org.tarmim.pledge.iati.StandInReporter;
import org.tarmim.rooms.Room;

/** The invented organisation that publishes the pledges of a demo. */
@Component
@Room("pledge")
class DemoReporter implements StandInReporter {
    private static final Reporter SAMPLE = new Reporter("PS-MOI-SAMPLE", "Sample reconstruction desk", "10");

    private final Demo demo;

    DemoReporter(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Optional<Reporter> reporter() {
        return demo.day().map(day -> SAMPLE);
    }
}
