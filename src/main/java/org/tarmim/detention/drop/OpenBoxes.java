package org.tarmim.detention.drop;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.SignedOut;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk at which anybody drops something, with an account or without: the installation does it in its own name, so
 * that nothing tells who it was.
 */
@Desk
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OpenBoxes {
    private static final int MOST_WAITING = 2000;

    private final DropBoxTable boxes;
    private final DropTable drops;
    private final DropSeal seal;
    private final OnBehalf onBehalf;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    OpenBoxes(
            DropBoxTable boxes,
            DropTable drops,
            DropSeal seal,
            OnBehalf onBehalf,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.boxes = boxes;
        this.drops = drops;
        this.seal = seal;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.events = events;
    }

    /** The box at an address; nothing where there is none or it is shut. */
    @SignedOut
    public Optional<OpenedBox> at(DropAddress address) {
        return onBehalf.of(Actor.system(), () -> boxes.at(address));
    }

    /**
     * Drops something. The same from one form is kept once, however often it comes; what was changed after a lost answer is
     * kept beside it. Throws {@link Rejected} where the box is full or was shut meanwhile.
     *
     * @param form a number of the form, which is not kept
     */
    @SignedOut
    public void drop(DropAddress address, UUID form, @Valid DropDetails details) {
        var box = at(address).orElseThrow(() -> Rejected.because("drop.shut"));
        var id = details.numberOf(form);
        var sealed = seal.seal(box, id, details);
        onBehalf.of(Actor.system().in(box.team()), () -> {
            if (!drops.drop(box.team(), id, sealed, clock.today(), MOST_WAITING)) throw Rejected.because("drop.full");
            events.publishEvent(new DropChanged.Came(box.team()));
            return id;
        });
    }
}
