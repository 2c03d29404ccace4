package org.tarmim.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.party.Organisations;
import org.tarmim.store.DataDirectory;
import org.tarmim.store.DemoMark;

/**
 * Whether this installation is a demo. Settled at every start before the door opens: an empty house of the demo kind is
 * filled, one that is a demo already gets its day back.
 */
@Component
class Demo implements SmartLifecycle {
    static final LocalDate DAY = LocalDate.of(2025, 1, 23);

    private final Steps steps;
    private final InstallationTable table;
    private final Organisations organisations;
    private final Replay replay;
    private final DemoClock clock;
    private final Environment environment;
    private final DataDirectory data;
    private final ObjectProvider<PresetPassphrase> passphrase; // none where the room of cases is shut
    private @Nullable Installation installation;
    private boolean running;

    Demo(
            Steps steps,
            InstallationTable table,
            Organisations organisations,
            Replay replay,
            DemoClock clock,
            Environment environment,
            DataDirectory data,
            ObjectProvider<PresetPassphrase> passphrase) {
        this.steps = steps;
        this.table = table;
        this.organisations = organisations;
        this.replay = replay;
        this.clock = clock;
        this.environment = environment;
        this.data = data;
        this.passphrase = passphrase;
    }

    @Override
    public void start() {
        running = true;
        installation = find().or(this::begun).orElse(null);
        if (installation == null) return;
        Loopback.require(environment);
        if (!installation.complete()) load();
        clock.goTo(installation.day());
        passphrase.ifAvailable(PresetPassphrase::open);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that starts, the web server above all. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    /** The day whose picture this installation shows; empty when it is no demo. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(installation).map(Installation::day);
    }

    private Optional<Installation> find() {
        return steps.inTheNameOf(Actor.system(), table::find);
    }

    private Optional<Installation> begun() {
        if (!isWanted() || !isEmpty()) return Optional.empty();
        Loopback.require(environment);
        DemoMark.make(data);
        steps.inTheNameOf(Actor.system(), () -> {
            table.begin(DAY);
            return DAY;
        });
        return find();
    }

    private void load() {
        replay.play();
        steps.inTheNameOf(Actor.system(), () -> {
            table.complete();
            return DAY;
        });
    }

    /** The own server of a machine is for trying out; the server of a deployer gets a demo only when asked for. */
    private boolean isWanted() {
        if (environment.getProperty("tarmim.empty", Boolean.class, false)) return false;
        boolean ownServer = environment.getProperty("spring.datasource.url", "").isBlank();
        return environment.getProperty("tarmim.demo", Boolean.class, ownServer);
    }

    private boolean isEmpty() {
        return steps.inTheNameOf(Actor.system(), organisations::list).isEmpty();
    }
}
