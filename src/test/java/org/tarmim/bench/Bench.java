package org.tarmim.bench;

import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.tarmim.Tarmim;
import org.tarmim.facility.picture.PictureBench;

/** Loads a large invented registry into a data directory of its own and measures how long its picture takes. */
public final class Bench {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;

    private Bench() {}

    /** Takes the number of facilities of the large load; 100000 when none is named. */
    public static void main(String[] arguments) {
        int large =
                List.of(arguments).stream().findFirst().map(Integer::valueOf).orElse(LARGE);
        try (var house = new SpringApplicationBuilder(Tarmim.class)
                .run(
                        "--tarmim.empty=true",
                        "--tarmim.data=target/bench/data",
                        "--tarmim.keys=target/bench/keys",
                        "--vaadin.productionMode=true",
                        "--server.port=0")) {
            var owner = new OwnerSql(house);
            var registry = new LargeRegistry(owner);
            new NodesBench(house).measure(registry.coordinator());
            for (int size : new int[] {SMALL, large}) {
                if (registry.size() > size) continue;
                registry.growTo(size);
                house.getBeanFactory()
                        .createBean(PictureBench.class)
                        .measure(owner.sql(), registry.coordinator(), size);
            }
        }
        System.exit(0);
    }
}
