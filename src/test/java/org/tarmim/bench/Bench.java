package org.tarmim.bench;

import java.util.List;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.tarmim.Tarmim;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.token.TokenDetails;
import org.tarmim.access.token.Tokens;
import org.tarmim.detention.casefile.CaseBench;
import org.tarmim.facility.light.LightBench;
import org.tarmim.facility.picture.PictureBench;
import org.tarmim.pledge.fts.FlowsBench;
import org.tarmim.pledge.gap.GapBench;
import org.tarmim.story.LineBench;
import org.tarmim.story.SessionsBench;

/** Loads a large invented house into a data directory of its own and measures how long its pictures take. */
public final class Bench {
    private static final int SMALL = 1_000;

    private final ConfigurableApplicationContext house;
    private final OwnerSql owner;
    private final LargeRegistry registry;

    private Bench(ConfigurableApplicationContext house) {
        this.house = house;
        owner = new OwnerSql(house);
        registry = new LargeRegistry(owner);
    }

    /** Takes sizes, see {@link Sizes}. */
    public static void main(String[] arguments) {
        var sizes = Sizes.of(List.of(arguments));
        try (var house = new SpringApplicationBuilder(Tarmim.class)
                .run(
                        "--tarmim.empty=true",
                        "--tarmim.rooms=facility,situation,pledge,detention",
                        "--tarmim.data=target/bench/data",
                        "--tarmim.keys=target/bench/keys",
                        "--vaadin.productionMode=true",
                        "--tarmim.api.pace.address=100000000",
                        "--tarmim.api.pace.token=100000000",
                        "--server.port=0")) {
            var bench = new Bench(house);
            if (sizes.facilities() > 0) bench.facilities(sizes.facilities());
            if (sizes.flows() > 0) bench.flows(sizes.flows());
            if (sizes.pledges() > 0) bench.money(sizes.pledges());
            if (sizes.cases() > 0) bench.cases(sizes.cases());
        }
        System.exit(0);
    }

    private void facilities(int large) {
        new NodesBench(house).measure(registry.coordinator());
        for (int size : new int[] {SMALL, large}) {
            if (registry.size() > size) continue;
            registry.growTo(size);
            house.getBeanFactory().createBean(PictureBench.class).measure(owner.sql(), registry.coordinator(), size);
            new RestBench(port(house), secret(house, registry.coordinator())).measure(size);
        }
        new LightBench(house).measure(registry.size());
        new LineBench(house).measure();
        new SessionsBench(house).measure(registry.size());
    }

    private void flows(int size) {
        owner.forgetFlows();
        house.getBeanFactory()
                .createBean(FlowsBench.class)
                .measure(owner.source(), registry.desk(), registry.otherDesk(), size);
    }

    private void money(int size) {
        new LargeMoney(owner, registry).growTo(size);
        house.getBeanFactory().createBean(GapBench.class).measure(owner.sql(), registry.desk(), size);
    }

    private void cases(int size) {
        house.getBeanFactory().createBean(CaseBench.class).measure(owner.source(), size);
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
