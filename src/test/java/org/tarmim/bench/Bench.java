package org.tarmim.bench;

import java.util.List;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.tarmim.Tarmim;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.token.TokenDetails;
import org.tarmim.access.token.Tokens;
import org.tarmim.facility.picture.PictureBench;
import org.tarmim.pledge.fts.FlowsBench;
import org.tarmim.story.SessionsBench;

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
                        "--tarmim.api.pace.address=100000000",
                        "--tarmim.api.pace.token=100000000",
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
                new RestBench(port(house), secret(house, registry.coordinator())).measure(size);
            }
            house.getBeanFactory()
                    .createBean(FlowsBench.class)
                    .measure(owner.source(), registry.desk(), registry.otherDesk(), large);
            new SessionsBench(house).measure(large);
        }
        System.exit(0);
    }

    private static int port(ApplicationContext house) {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String secret(ApplicationContext house, Actor owner) {
        var tokens = house.getBean(Tokens.class);
        return Acting.as(owner, () -> {
            var details = new TokenDetails("Sample", Set.of(May.SEE_FACILITIES), tokens.today());
            return tokens.make(details).secret().reveal();
        });
    }
}
