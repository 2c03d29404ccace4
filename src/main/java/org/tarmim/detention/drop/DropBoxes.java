package org.tarmim.detention.drop;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** The desk at which supervisors keep the box of their team. */
@Desk
public class DropBoxes {
    private final Vault vault;
    private final DropBoxTable table;
    private final SecurityClock clock;
    private final ApplicationEventPublisher events;

    DropBoxes(Vault vault, DropBoxTable table, SecurityClock clock, ApplicationEventPublisher events) {
        this.vault = vault;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** The box of the own team; nothing before it has one. */
    @Requires(May.TRIAGE_DROPS)
    @Transactional(readOnly = true)
    public Optional<DropBox> own() {
        return table.own();
    }

    /** Opens the box, at its former address where it had one; the room must be open for a first time. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void open() {
        if (table.own().isPresent()) change(DropChanged.Box.OPENED, DropBox::address, false);
        else add();
    }

    /** Gives the box another address; at the former one there is none any more. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void move() {
        change(DropChanged.Box.MOVED, box -> DropAddress.random(), false);
    }

    /** Shuts the box: what lies in it stays, and nothing comes to it. */
    @StepUp
    @Requires(May.GRANT_CASES)
    public void shut() {
        change(DropChanged.Box.SHUT, DropBox::address, true);
    }

    private void add() {
        var me = Acting.required();
        var team = Optional.ofNullable(me.organisation()).orElseThrow(() -> Rejected.because("case.noTeam"));
        table.add(
                team,
                DropAddress.random(),
                vault.key().newBox(team),
                vault.key().number(),
                me,
                clock.now());
        tell(team, DropChanged.Box.OPENED);
    }

    private void change(String action, Function<DropBox, DropAddress> address, boolean shut) {
        var box = table.own().orElseThrow(() -> Rejected.because("drop.noBox"));
        table.keep(box.team(), address.apply(box), shut);
        tell(box.team(), action);
    }

    private void tell(UUID team, String action) {
        events.publishEvent(new DropChanged.Box(team, action));
    }
}
