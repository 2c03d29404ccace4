package org.tarmim.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.tarmim.Tarmim;
import org.tarmim.facility.FacilityChanged;

/** A portal that ends in the midst of loading the demo, at once and inside a step, as by kill -9. */
class KilledLoad {
    static final int KILLED = 137;
    private static final int CHANGES = 70;

    private KilledLoad() {}

    public static void main(String[] settings) {
        var portal = new SpringApplication(Tarmim.class);
        portal.addListeners(new Killer());
        portal.run(settings);
    }

    private static class Killer implements ApplicationListener<PayloadApplicationEvent<?>> {
        private int changes;

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof FacilityChanged && ++changes == CHANGES)
                Runtime.getRuntime().halt(KILLED);
        }
    }
}
